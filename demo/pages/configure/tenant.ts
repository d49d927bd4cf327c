import { GenAuthClient, isGenAuthError, type Connection } from '@genauth-login/core'
import { checkSetup } from '@genauth-login/core/setup'
import type { Finding } from '@genauth-login/core/setup'
import type { State } from './state.js'

/** What a tenant says of itself, or why it was not asked. */
export interface Reading {
  readonly findings?: readonly Finding[]
  readonly refusal?: string
  /** The connections of the application: Xiaomi's first. */
  readonly connections?: readonly Connection[]
}

/** Reads the tenant that is named, with the site's page in the place of this one. */
export async function readTenant(state: State): Promise<Reading> {
  const [domain, appId] = [state.get('domain'), state.get('app-id')]
  const site = state.get('site')
  const redirectUri = toRedirectUri(state)
  const optional = {
    ...(state.get('connection') && { connection: state.get('connection') }),
    ...(URL.canParse(site) && { origin: new URL(site).origin, page: site }),
    ...(redirectUri && { redirectUri }),
  }
  try {
    const [findings, connections] = await Promise.all([
      checkSetup({ domain, appId, ...optional }),
      readConnections(domain, appId),
    ])
    return { findings: findings.filter(({ id }) => !OF_THIS_PAGE.has(id)), connections }
  } catch (error) {
    if (!isGenAuthError(error)) throw error
    return { refusal: error.message }
  }
}

/** What the application offers. Of a tenant that cannot be read, nothing: the findings say why. */
async function readConnections(domain: string, appId: string): Promise<readonly Connection[]> {
  try {
    const connections = await new GenAuthClient({ domain, appId }).connections()
    return connections.toSorted((one, other) => Number(isXiaomi(other)) - Number(isXiaomi(one)))
  } catch {
    return []
  }
}

function isXiaomi({ provider }: Connection): boolean {
  return provider === 'xiaomi'
}

/**
 * The connection to fill in for another application: of those that it has, the first one.
 *
 * @returns `undefined` where the one that is named is one of them.
 */
export function toConnection(state: State, { connections = [] }: Reading): string | undefined {
  const names = connections.map(({ identifier }) => identifier)
  return names.includes(state.get('connection')) ? undefined : names[0]
}

/** They judge the configurator, and not the page that the button is for. */
const OF_THIS_PAGE = new Set<Finding['id']>([
  'frame',
  'popup',
  'opener_policy',
  'content_security_policy',
  'frame_protection',
  'redirect_page',
])

/** The address that is to be registered as Login Callback URL: absolute, of the site. */
export function toRedirectUri(state: State): string | undefined {
  const [site, given] = [state.get('site'), state.get('redirect-uri')]
  if (!URL.canParse(site)) return URL.canParse(given) ? given : undefined
  if (given) return URL.canParse(given, site) ? new URL(given, site).href : undefined
  const { origin, pathname } = new URL(site)
  return origin + pathname
}
