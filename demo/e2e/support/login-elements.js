/**
 * Gives all login buttons of a page in their order, those in the shadow root of a group, too. Runs
 * before any other script of the page.
 */
{
  const isButton = ({ localName }) => localName === 'genauth-login'

  window.loginElements = () =>
    [...document.querySelectorAll('genauth-login, genauth-login-group')].flatMap((element) =>
      isButton(element)
        ? element
        : [...(element.shadowRoot?.querySelectorAll('genauth-login') ?? [])],
    )
}
