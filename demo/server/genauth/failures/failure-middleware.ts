import type { JWK, KoaContextWithOIDC, Provider } from 'oidc-provider'
import type { Application } from '../tenant.js'
import { forgeIdToken, type Forgery, type SigningKey } from '../provider/id-token-signer.js'
import { toText } from '../../http/page.js'
import { withheldAnswerPage } from '../pages/withheld-answer-page.js'
import type { ArmedFailure } from './armed-failure.js'
import type { Failure } from './failure.js'
import { findFailure } from './failures.js'

/**
 * The private request parameter that carries a login's failure from its first request to its
 * answer.
 */
export const FAILURE_PARAMETER = 'demo_failure'

export interface FailureSetup {
  readonly applications: readonly Application[]
  readonly key: SigningKey
  readonly armed: ArmedFailure
}

/**
 * Lets the failure of each login happen at the provider's own endpoints: the answer, the token and
 * the keys.
 */
export function installFailures(provider: Provider, setup: FailureSetup): void {
  // The token request knows nothing of the login it ends but its code.
  const failuresByCode = new Map<string, Failure>()

  provider.on('authorization.success', (ctx, parameters = {}) => {
    const failure = findFailure(ctx.oidc.params?.[FAILURE_PARAMETER])
    if (!failure) return
    // The answer may name another code, or none.
    const { code } = parameters
    failure.answer?.(parameters)
    if (typeof code === 'string') failuresByCode.set(code, failure)
  })

  provider.use(async (ctx, next) => {
    await next()
    const { oidc } = ctx as Partial<KoaContextWithOIDC>
    await spoilAfterwards(ctx as KoaContextWithOIDC, setup)
    if (!oidc?.params) return
    if (oidc.route === 'token') {
      setup.armed.redeemed = true
      // Kept after use: a browser may send a request again when the connection breaks, and must not
      // fare better then.
      const failure = failuresByCode.get(String(oidc.params.code))
      if (failure) await spoilToken(ctx as KoaContextWithOIDC, failure, setup)
    } else {
      const failure = findFailure(oidc.params[FAILURE_PARAMETER])
      if (failure) spoilPage(ctx as KoaContextWithOIDC, failure)
    }
  })
}

function spoilPage(
  ctx: KoaContextWithOIDC,
  { pageHeaders = {}, pageRedirect, answerUrl, withholdAnswer }: Failure,
): void {
  ctx.set(pageHeaders)
  if (pageRedirect !== undefined) ctx.redirect(pageRedirect)
  if (ctx.oidc.route !== 'resume') return
  if (answerUrl) changeLocation(ctx, answerUrl)
  if (!withholdAnswer) return
  ctx.status = 200
  ctx.remove('location')
  ctx.type = 'html'
  ctx.body = toText(withheldAnswerPage(ctx.get('accept-language')))
}

async function spoilToken(
  ctx: KoaContextWithOIDC,
  failure: Failure,
  setup: FailureSetup,
): Promise<void> {
  spoilIdToken(ctx, failure, setup)
  await failure.tokenReply?.(ctx)
}

/**
 * What is asked for without a word about a login: it meets the failure of the next one, or else of
 * the last.
 */
async function spoilAfterwards(ctx: KoaContextWithOIDC, setup: FailureSetup): Promise<void> {
  const failure = findFailure(setup.armed.current)
  if (!failure) return
  const { oidc } = ctx as Partial<KoaContextWithOIDC>
  if (oidc?.route === 'jwks') await spoilKeySet(ctx, failure, setup.armed)
  if (oidc?.route === 'userinfo') failure.userInfoReply?.(ctx)
  if (oidc?.route === 'token' && oidc.params?.grant_type === 'refresh_token')
    spoilRenewal(ctx, failure, setup)
  if (oidc?.route === 'end_session_confirm' && failure.signedOutUrl)
    changeLocation(ctx, failure.signedOutUrl)
}

async function spoilKeySet(
  ctx: KoaContextWithOIDC,
  failure: Failure,
  { redeemed }: ArmedFailure,
): Promise<void> {
  const { keys } = ctx.body as { readonly keys: readonly JWK[] }
  if (failure.keySet) ctx.body = { keys: failure.keySet(keys, redeemed) }
  await failure.keySetReply?.(ctx)
}

function spoilRenewal(
  ctx: KoaContextWithOIDC,
  { renewedIdToken }: Failure,
  setup: FailureSetup,
): void {
  if (renewedIdToken) spoilIdToken(ctx, { idToken: renewedIdToken }, setup)
}

function spoilIdToken(
  ctx: KoaContextWithOIDC,
  forgery: Forgery,
  { applications, key }: FailureSetup,
): void {
  const body = ctx.body as { id_token?: string }
  const application = applications.find(({ id }) => id === ctx.oidc.client?.clientId)
  if (application && body.id_token)
    body.id_token = forgeIdToken(body.id_token, forgery, application, key)
}

function changeLocation(ctx: KoaContextWithOIDC, change: (url: URL) => void): void {
  const location = ctx.response.get('location')
  if (!location) return
  const url = new URL(location)
  change(url)
  ctx.set('location', url.href)
}
