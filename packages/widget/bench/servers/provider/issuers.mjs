// Where each vendor's servers have what OpenID Connect needs.

const generic = {
  issuer: '',
  authorization: '/auth',
  token: '/token',
  keySet: '/jwks',
  userInfo: '/userinfo',
}

const vendors = {
  auth0: { ...generic, issuer: '/' },
  genauth: {
    issuer: '/oidc',
    authorization: '/oidc/auth',
    token: '/oidc/token',
    keySet: '/oidc/.well-known/jwks.json',
    userInfo: '/oidc/me',
  },
  keycloak: {
    issuer: '/realms/r',
    authorization: '/realms/r/protocol/openid-connect/auth',
    token: '/realms/r/protocol/openid-connect/token',
    keySet: '/realms/r/protocol/openid-connect/certs',
    userInfo: '/realms/r/protocol/openid-connect/userinfo',
  },
  logto: { ...generic, issuer: '/oidc', authorization: '/oidc/auth', token: '/oidc/token' },
  okta: {
    issuer: '/oauth2/default',
    authorization: '/oauth2/default/v1/authorize',
    token: '/oauth2/default/v1/token',
    keySet: '/oauth2/default/v1/keys',
    userInfo: '/oauth2/default/v1/userinfo',
  },
}

/** @param {string} vendor Default: paths that a client learns by discovery. */
export function issuerOf(host, vendor) {
  return `https://${host}${(vendors[vendor] ?? generic).issuer}`
}

/** @see https://openid.net/specs/openid-connect-discovery-1_0.html#ProviderMetadata */
export function discoveryDocument(host, vendor) {
  const paths = vendors[vendor] ?? generic
  const origin = `https://${host}`
  return {
    issuer: issuerOf(host, vendor),
    authorization_endpoint: origin + paths.authorization,
    token_endpoint: origin + paths.token,
    jwks_uri: origin + paths.keySet,
    userinfo_endpoint: origin + paths.userInfo,
    end_session_endpoint: `${origin}/end`,
    response_types_supported: ['code'],
    response_modes_supported: ['query', 'fragment', 'web_message'],
    subject_types_supported: ['public'],
    id_token_signing_alg_values_supported: ['RS256'],
    code_challenge_methods_supported: ['S256'],
    authorization_response_iss_parameter_supported: true,
  }
}

/** What a request wants, by its path: vendors differ in the rest of it. */
export function purposeOf(path) {
  return PURPOSES.find(({ pattern }) => pattern.test(path))?.purpose ?? 'other'
}

const PURPOSES = [
  { purpose: 'discovery', pattern: /openid-configuration/ },
  { purpose: 'authorization', pattern: /\/(auth|authorize)$/ },
  { purpose: 'token', pattern: /\/token$/ },
  { purpose: 'key-set', pattern: /\/(jwks|keys|certs|jwks\.json)$/ },
  { purpose: 'user-info', pattern: /\/(userinfo|me)$/ },
  { purpose: 'public-config', pattern: /\/public-config$/ },
]
