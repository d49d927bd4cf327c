import { randomBytes } from 'node:crypto'
import type {
  Client,
  ClientMetadata,
  Configuration,
  KoaContextWithOIDC,
  Provider as ProviderType,
} from 'oidc-provider'
import { contentSecurityPolicy } from '../../http/content-security-policy.js'
import type { Origins } from '../cross-origin.js'
import type { ArmedFailure } from '../failures/armed-failure.js'
import { FAILURE_PARAMETER, installFailures } from '../failures/failure-middleware.js'
import { signedOutPage, signOutPage } from '../pages/sign-out-page.js'
import type { Switches } from '../switches.js'
import type { Application } from '../tenant.js'
import type { Users } from '../users.js'
import { issueJwtAccessTokens, unwrapJwt } from './access-tokens.js'
import { allows } from './callback-urls.js'
import { CLAIMS_BY_SCOPE, toClaims } from './claims.js'
import type { SigningKey } from './id-token-signer.js'
import type { createMemoryAdapters } from './memory-adapter.js'
import { renderProviderError, showNotFound } from './provider-error.js'
import { interactionPolicy, Provider } from './quiet-oidc-provider.js'
import { installSwitches } from './switch-middleware.js'
import { webMessage } from './web-message.js'

export interface ProviderSetup {
  /** Base URL of the domain that it serves. */
  readonly base: URL
  readonly applications: readonly Application[]
  /** Login Callback URLs, the same for every application here. They may be patterns. */
  readonly callbackUrls: readonly string[]
  /** Origins that may read our answers: those of the callback URLs. */
  readonly origins: Origins
  readonly users: Users
  readonly key: SigningKey
  readonly armed: ArmedFailure
  readonly switches: Switches
  /** Shared by the domains of one user pool, so that a code of one is good at another. */
  readonly adapter: ReturnType<typeof createMemoryAdapters>
}

const HOUR_SECONDS = 60 * 60
const DAY_SECONDS = 24 * HOUR_SECONDS

/** An OpenID Provider with GenAuth's paths and habits. */
export function createProvider(setup: ProviderSetup): ProviderType {
  const { base, callbackUrls, key, origins, switches } = setup
  const provider = new Provider(`${base.origin}${pathOf(base)}/oidc`, configure(setup))
  provider.registerResponseMode('web_message', webMessage(switches))
  issueJwtAccessTokens(provider, key, switches)
  Object.assign(provider.Client.prototype, {
    redirectUriAllowed: (url: string) =>
      switches.is('loginCallbackUrls', 'site') && allows(callbackUrls, url),
    postLogoutRedirectUriAllowed: (url: string) =>
      switches.is('logoutCallbackUrls', 'site') && allows(callbackUrls, url),
  })
  provider.use(async (ctx, next) => {
    if (ctx.method === 'POST' && /^\/token\/./.test(ctx.path)) unwrapJwt(ctx.req)
    if (switches.is('session', 'asks')) forgetSession(ctx, provider.cookieName('session'))
    ctx.set(
      'content-security-policy',
      contentSecurityPolicy({ 'script-src': ["'self'"], 'form-action': ['*'] }),
    )
    await next()
    // The library lets every origin read the public keys and ask beforehand; the platform does not.
    if (!origins.has(ctx.get('origin'))) ctx.remove('access-control-allow-origin')
    if (ctx.status === 404 && !ctx.body) showNotFound(ctx as KoaContextWithOIDC)
  })
  installFailures(provider, setup)
  installSwitches(provider, setup)
  provider.on('server_error', (_ctx, error) => process.stderr.write(`${error.stack}\n`))
  return provider
}

/** Path of a base URL: empty, or that of an application in a unified-domain user pool. */
function pathOf(base: URL): string {
  return base.pathname.replace(/\/$/, '')
}

function configure(setup: ProviderSetup): Configuration {
  const { base, applications, callbackUrls, origins, users, key, switches, adapter } = setup
  const path = pathOf(base)
  return {
    clients: applications.map((application) => toClient(application, callbackUrls)),
    adapter,
    jwks: { keys: [key.jwk] },
    cookies: {
      keys: [randomBytes(32)],
      // Two providers of one host must not see each other's.
      names: { session: `genauth_session${path.replaceAll('/', '_')}` },
      long: { httpOnly: true, sameSite: 'lax', path: path || '/' },
    },
    routes: {
      authorization: '/auth',
      token: '/token',
      userinfo: '/me',
      jwks: '/.well-known/jwks.json',
      revocation: '/token/revocation',
      introspection: '/token/introspection',
      end_session: '/session/end',
    },
    responseTypes: ['code'],
    clientAuthMethods: ['none'],
    features: {
      devInteractions: { enabled: false },
      dPoP: { enabled: false },
      introspection: { enabled: true, allowedPolicy: isOwnToken },
      pushedAuthorizationRequests: { enabled: false },
      revocation: { enabled: true, allowedPolicy: isOwnToken },
      resourceIndicators: { enabled: false },
      rpInitiatedLogout: {
        enabled: true,
        logoutSource: signOutPage,
        postLogoutSuccessSource: signedOutPage,
      },
    },
    pkce: { required: () => !switches.is('directRoute', 'without-pkce') },
    enabledJWA: { idTokenSigningAlgValues: ['HS256', 'RS256'] },
    claims: CLAIMS_BY_SCOPE,
    conformIdTokenClaims: false,
    acceptQueryParamAccessTokens: true,
    clientBasedCORS: (_ctx, origin) => origins.has(origin),
    extraParams: [
      'lang',
      'ext_idp_conn_id',
      'login_page_context',
      'tenant_id',
      'source',
      FAILURE_PARAMETER,
    ],
    interactions: {
      policy: createPolicy(),
      url: (_ctx, { uid }) => `${path}/interaction/oidc/${uid}/login`,
    },
    findAccount: (_ctx, id) => {
      const user = users.find(id)
      return user && { accountId: id, claims: () => toClaims(user, switches) }
    },
    loadExistingGrant: grantEverythingAsked,
    issueRefreshToken: (_ctx, _client, code) =>
      code.scopes.has('offline_access') && switches.is('grants', 'both'),
    rotateRefreshToken: () => switches.is('refreshTokens', 'rotated'),
    // A second person signing in must not end what the first one was given.
    expiresWithSession: () => false,
    renderError: renderProviderError,
    ttl: {
      AccessToken: 14 * DAY_SECONDS,
      AuthorizationCode: 600,
      Grant: 30 * DAY_SECONDS,
      IdToken: 14 * DAY_SECONDS,
      Interaction: HOUR_SECONDS,
      RefreshToken: 30 * DAY_SECONDS,
      Session: 14 * DAY_SECONDS,
    },
  }
}

/** The library's own, which asks for a login and for consent, after the choice of an account. */
function createPolicy() {
  const policy = interactionPolicy.base()
  policy.add(new interactionPolicy.Prompt({ name: 'select_account', requestable: true }), 0)
  return policy
}

function toClient(
  { id, secret, name, idTokenAlgorithm }: Application,
  callbackUrls: readonly string[],
): ClientMetadata {
  return {
    client_id: id,
    client_secret: secret,
    client_name: name,
    id_token_signed_response_alg: idTokenAlgorithm,
    token_endpoint_auth_method: 'none',
    grant_types: ['authorization_code', 'refresh_token'],
    response_types: ['code'],
    redirect_uris: [...callbackUrls],
    post_logout_redirect_uris: [...callbackUrls],
  }
}

function isOwnToken(
  _ctx: KoaContextWithOIDC,
  client: Client,
  token: { clientId?: string | undefined },
): boolean {
  return token.clientId === client.clientId
}

/** The applications are the platform's own customers: whoever signs in has agreed. */
async function grantEverythingAsked(ctx: KoaContextWithOIDC) {
  const { provider, client, account, requestParamScopes } = ctx.oidc
  if (!client || !account) return undefined
  const grant = new provider.Grant({ clientId: client.clientId, accountId: account.accountId })
  grant.addOIDCScope([...requestParamScopes].join(' '))
  await grant.save()
  return grant
}

/**
 * Starts every login without the session of an earlier one.
 *
 * So each asks who one is, and two windows can be under way as two people. The session of the last
 * login stays for `prompt=none` and for signing out.
 */
function forgetSession(
  ctx: Pick<KoaContextWithOIDC, 'path' | 'query' | 'req' | 'get'>,
  name: string,
): void {
  const isLogin = /^\/auth(\/|$)/.test(ctx.path) && ctx.query.prompt !== 'none'
  if (!isLogin) return
  const cookies = ctx.get('cookie').split('; ')
  const isSession = (cookie: string) =>
    cookie.startsWith(`${name}=`) || cookie.startsWith(`${name}.sig=`)
  ctx.req.headers.cookie = cookies.filter((cookie) => !isSession(cookie)).join('; ')
}
