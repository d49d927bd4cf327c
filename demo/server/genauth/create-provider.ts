import { randomBytes } from 'node:crypto'
import type {
  Client,
  ClientMetadata,
  Configuration,
  KoaContextWithOIDC,
  Provider as ProviderType,
} from 'oidc-provider'
import type { Application } from './applications.js'
import { CLAIMS_BY_SCOPE, toClaims } from './claims.js'
import type { ArmedFailure } from './failures/armed-failure.js'
import { installFailures, FAILURE_PARAMETER } from './failures/failure-middleware.js'
import type { SigningKey } from './id-token-signer.js'
import { createMemoryAdapters } from './memory-adapter.js'
import { signedOutPage, signOutPage } from './pages/sign-out-page.js'
import { contentSecurityPolicy } from '../http/content-security-policy.js'
import { reportError } from '../http/report-error.js'
import { Provider } from './quiet-oidc-provider.js'
import { renderProviderError, showNotFound } from './provider-error.js'
import type { Users } from './users.js'

export interface ProviderSetup {
  readonly genauth: URL
  readonly path: string
  readonly applications: readonly Application[]
  /** Login Callback URLs, the same for every application here. */
  readonly callbackUrls: readonly string[]
  /** Origins that may read our answers: those of the callback URLs. */
  readonly origins: ReadonlySet<string>
  readonly users: Users
  readonly key: SigningKey
  readonly armed: ArmedFailure
}

const HOUR_SECONDS = 60 * 60
const DAY_SECONDS = 24 * HOUR_SECONDS

/** An OpenID Provider with GenAuth's paths and habits. */
export function createProvider(setup: ProviderSetup): ProviderType {
  const provider = new Provider(new URL(`${setup.path}/oidc`, setup.genauth).href, configure(setup))
  provider.use(async (ctx, next) => {
    forgetSession(ctx as KoaContextWithOIDC, provider.cookieName('session'))
    ctx.set(
      'content-security-policy',
      contentSecurityPolicy({ 'script-src': ["'self'"], 'form-action': ['*'] }),
    )
    await next()
    // The library lets every origin read the public keys and ask beforehand; the platform does not.
    if (!setup.origins.has(ctx.get('origin'))) ctx.remove('access-control-allow-origin')
    if (ctx.status === 404 && !ctx.body) showNotFound(ctx as KoaContextWithOIDC)
  })
  installFailures(provider, setup)
  provider.on('server_error', (_ctx, error) => reportError(error))
  return provider
}

function configure({
  path,
  applications,
  callbackUrls,
  origins,
  users,
  key,
}: ProviderSetup): Configuration {
  return {
    clients: applications.map((application) => toClient(application, callbackUrls)),
    adapter: createMemoryAdapters(),
    jwks: { keys: [key.jwk] },
    cookies: {
      keys: [randomBytes(32)],
      long: { httpOnly: true, sameSite: 'lax', path: `${path}/oidc` },
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
      webMessageResponseMode: { enabled: true, ack: 'individual-draft-01' },
    },
    pkce: { required: () => true },
    enabledJWA: { idTokenSigningAlgValues: ['HS256', 'RS256'] },
    claims: CLAIMS_BY_SCOPE,
    conformIdTokenClaims: false,
    acceptQueryParamAccessTokens: true,
    clientBasedCORS: (_ctx, origin) => origins.has(origin),
    extraParams: ['lang', 'ext_idp_conn_id', FAILURE_PARAMETER],
    interactions: { url: (_ctx, { uid }) => `${path}/interaction/oidc/${uid}/login` },
    findAccount: (_ctx, id) => {
      const user = users.find(id)
      return user && { accountId: id, claims: () => toClaims(user) }
    },
    loadExistingGrant: grantEverythingAsked,
    issueRefreshToken: (_ctx, _client, code) => code.scopes.has('offline_access'),
    rotateRefreshToken: true,
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
 * So each asks who one is (people try a demo again and again), and two windows can be under way as
 * two people. The
 * session of the last login stays for `prompt=none` and for signing out.
 */
function forgetSession(ctx: KoaContextWithOIDC, cookieName: string): void {
  const isLogin = /^\/auth(\/|$)/.test(ctx.path) && ctx.query.prompt !== 'none'
  if (!isLogin) return
  const cookies = ctx.get('cookie').split('; ')
  const isSession = (cookie: string) =>
    cookie.startsWith(`${cookieName}=`) || cookie.startsWith(`${cookieName}.sig=`)
  ctx.req.headers.cookie = cookies.filter((cookie) => !isSession(cookie)).join('; ')
}
