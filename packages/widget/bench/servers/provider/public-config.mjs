// GenAuth's public configuration of an application with many connections.
import { PROVIDERS } from '@genauth-login/core/providers'

const onTheWeb = PROVIDERS.filter(({ id, works }) => id && works !== 'native')

/** @param {number} count How many connections the application has. */
export function publicConfig(count) {
  return {
    code: 200,
    message: 'Success',
    data: {
      id: 'app',
      name: 'Application',
      redirectUris: [],
      oidcConfig: { id_token_signed_response_alg: 'RS256' },
      ssoPageComponentDisplay: { socialLoginBtns: true, idpBtns: false },
      socialConnections: Array.from({ length: count }, toConnection),
    },
  }
}

function toConnection(_, index) {
  const { id, name } = onTheWeb[index % onTheWeb.length]
  return {
    id: `connection-${index}`,
    identifier: `connection-${index}`,
    provider: id,
    displayName: `${name} ${index}`,
  }
}
