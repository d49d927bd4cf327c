const APPLICATION = 'Application → Self-built Application → your application'

/** Menu paths of the GenAuth console, as its documentation writes them. */
export const CONSOLE = {
  endpoints: `${APPLICATION} → Application Configuration → Endpoint Information`,
  authentication: `${APPLICATION} → Application Configuration → Authentication Configuration`,
  protocol: `${APPLICATION} → Protocol Configuration`,
  authorization: `${APPLICATION} → Protocol Configuration → Authorization Configuration`,
  loginControl: `${APPLICATION} → Login Control`,
  access: `${APPLICATION} → Access Authorization`,
  singleSignOn: 'Application → Single Sign-On SSO',
  socialSource: 'Social Identity Source',
  securityDomain: 'Security Settings → General Security → Basic Security',
} as const
