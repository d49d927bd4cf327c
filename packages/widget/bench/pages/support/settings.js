/** The settings of a floor or a reference element, from its attributes. */
export function settingsOf(element) {
  return {
    issuer: element.getAttribute('issuer'),
    clientId: element.getAttribute('client-id'),
    redirectUri: element.getAttribute('redirect-uri'),
  }
}
