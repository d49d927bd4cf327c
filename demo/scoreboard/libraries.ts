import { readFileSync } from 'node:fs'

/** A library that signs people in at the provider, by the page it has in `pages`. */
export interface Library {
  readonly page: string
  readonly name: string
  readonly version: string
}

const PEERS = new URL('../../packages/widget/bench/peers/', import.meta.url)
const OWN = new URL('../../packages/core/', import.meta.url)

interface Package {
  readonly version: string
  readonly dependencies: Readonly<Record<string, string>>
}

const read = (url: URL) => JSON.parse(readFileSync(url, 'utf8')) as Package
const own = read(new URL('package.json', OWN))
const peers = read(new URL('package.json', PEERS)).dependencies
const oauth4webapi = read(new URL('node_modules/oauth4webapi/package.json', OWN))

const peer = (page: string, name: string): Library => ({ page, name, version: peers[name] ?? '' })

/** Ours, and the peers with the versions that the benchmark pins. */
export const LIBRARIES: readonly Library[] = [
  { page: 'genauth-login', name: 'genauth-login', version: own.version },
  { page: 'oauth4webapi', name: 'oauth4webapi', version: oauth4webapi.version },
  peer('logto-browser', '@logto/browser'),
  peer('okta-auth-js', '@okta/okta-auth-js'),
  peer('auth0-spa-js', '@auth0/auth0-spa-js'),
  peer('oidc-client-ts', 'oidc-client-ts'),
  peer('keycloak-js', 'keycloak-js'),
  peer('authing-web', '@authing/web'),
]
