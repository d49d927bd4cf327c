import type { KoaContextWithOIDC, Provider } from 'oidc-provider'
import type { Origins } from '../cross-origin.js'
import type { SwitchName } from '../switch-table.js'
import type { Switches } from '../switches.js'
import type { Application } from '../tenant.js'
import { forgeIdToken, type SigningKey } from './id-token-signer.js'

export interface SwitchSetup {
  readonly applications: readonly Application[]
  readonly key: SigningKey
  readonly origins: Origins
  readonly switches: Switches
}

/** Endpoints at which a client may have to say who it is, by their path. */
const AUTH_METHODS: ReadonlyMap<string, SwitchName> = new Map([
  ['/token', 'tokenAuthMethod'],
  ['/token/revocation', 'revocationAuthMethod'],
  ['/token/introspection', 'introspectionAuthMethod'],
])

/** How far the clock is ahead, where it is. */
export const CLOCK_AHEAD_SECONDS = 600

/** What GenAuth calls itself, where that is not its address. */
const OTHER_ISSUER = 'https://another-name.example/oidc'

/** Lets the switches change what the provider does at its own endpoints. */
export function installSwitches(provider: Provider, setup: SwitchSetup): void {
  const { origins, switches } = setup
  provider.on('authorization.success', (_ctx, parameters = {}) => {
    dropIssuer(parameters, provider, switches)
  })
  provider.use(async (ctx, next): Promise<void> => {
    const method = AUTH_METHODS.get(ctx.path)
    if (ctx.method === 'POST' && method && switches.get(method) !== 'none') {
      const origin = ctx.get('origin')
      if (origins.has(origin)) ctx.set('access-control-allow-origin', origin)
      ctx.status = 401
      ctx.body = { error: 'invalid_client', error_description: 'client authentication failed' }
      return
    }
    await next()
    changeResponse(ctx as KoaContextWithOIDC, provider, setup)
  })
}

function changeResponse(ctx: KoaContextWithOIDC, provider: Provider, setup: SwitchSetup): void {
  const { switches } = setup
  const { oidc } = ctx as Partial<KoaContextWithOIDC>
  if (oidc?.route === 'discovery') changeMetadata(ctx, switches)
  if (oidc?.route === 'token') changeTokens(ctx, setup)
  if (oidc?.route === 'authorization' || oidc?.route === 'resume')
    dropIssuerFromLocation(ctx, provider, switches)
}

function changeMetadata(ctx: KoaContextWithOIDC, switches: Switches): void {
  const metadata = ctx.body as Record<string, unknown>
  const modes = metadata.response_modes_supported as readonly string[]
  if (switches.is('webMessage', 'supported'))
    metadata.response_modes_supported = [...modes, 'web_message']
  if (switches.is('responseIssuer', 'absent'))
    delete metadata.authorization_response_iss_parameter_supported
  if (switches.is('issuer', 'other')) metadata.issuer = OTHER_ISSUER
}

function changeTokens(ctx: KoaContextWithOIDC, { applications, key, switches }: SwitchSetup): void {
  const body = ctx.body as Record<string, unknown>
  const isRenewal = ctx.oidc.params?.grant_type === 'refresh_token'
  if (switches.is('grants', 'implicit') || (isRenewal && switches.is('grants', 'code'))) {
    ctx.status = 400
    ctx.body = { error: 'unauthorized_client', error_description: 'grant type is not allowed' }
    return
  }
  if (isRenewal && switches.is('refreshTokens', 'omitted')) delete body.refresh_token
  const application = applications.find(({ id }) => id === ctx.oidc.client?.clientId)
  if (!application || typeof body.id_token !== 'string') return
  if (switches.is('clock', 'ahead'))
    body.id_token = forgeIdToken(body.id_token, { idToken: setAhead }, application, key)
  if (switches.is('issuer', 'other'))
    body.id_token = forgeIdToken(String(body.id_token), { idToken: rename }, application, key)
}

function setAhead(claims: Record<string, unknown>): Record<string, unknown> {
  const { iat, exp } = claims
  return {
    ...claims,
    iat: Number(iat) + CLOCK_AHEAD_SECONDS,
    exp: Number(exp) + CLOCK_AHEAD_SECONDS,
  }
}

function rename(claims: Record<string, unknown>): Record<string, unknown> {
  return { ...claims, iss: OTHER_ISSUER }
}

/** The library names itself in every answer; whatever else stands there, a failure has put. */
function dropIssuer(
  parameters: Record<string, unknown>,
  { issuer }: Provider,
  switches: Switches,
): void {
  if (switches.is('responseIssuer', 'absent') && parameters.iss === issuer) delete parameters.iss
}

/** An error goes to the site without an event that would let us change it. */
function dropIssuerFromLocation(
  ctx: KoaContextWithOIDC,
  { issuer }: Provider,
  switches: Switches,
): void {
  const location = ctx.response.get('location') || ''
  if (!location.startsWith('http') || switches.is('responseIssuer', 'present')) return
  const url = new URL(location)
  const fragment = new URLSearchParams(url.hash.slice(1))
  if (url.searchParams.get('iss') === issuer) url.searchParams.delete('iss')
  else if (fragment.get('iss') === issuer) {
    fragment.delete('iss')
    url.hash = fragment.toString()
  } else return
  ctx.set('location', url.href)
}
