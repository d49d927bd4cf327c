import type { JWK, KoaContextWithOIDC, Provider } from 'oidc-provider'
import type { Application } from '../applications.js'
import { forgeIdToken, type SigningKey } from '../id-token-signer.js'
import { withheldAnswerPage } from '../pages/withheld-answer-page.js'
import type { ArmedFailure } from './armed-failure.js'
import type { Failure } from './failure.js'
import { findFailure } from './failures.js'

/** The private request parameter that carries a login's failure from its first request to its answer. */
export const FAILURE_PARAMETER = 'demo_failure'

export interface FailureSetup {
  readonly applications: readonly Application[]
  readonly key: SigningKey
  readonly armed: ArmedFailure
}

/** Lets the failure of each login happen at the provider's own endpoints: the answer, the token and the keys. */
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
    if (oidc?.route === 'jwks') spoilKeySet(ctx as KoaContextWithOIDC, setup.armed)
    if (!oidc?.params) return
    if (oidc.route === 'token') {
      setup.armed.redeemed = true
      // Kept after use: a browser may send a request again when the connection breaks, and must not fare better then.
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
  const location = ctx.response.get('location')
  if (answerUrl && location) {
    const url = new URL(location)
    answerUrl(url)
    ctx.set('location', url.href)
  }
  if (!withholdAnswer) return
  ctx.status = 200
  ctx.remove('location')
  ctx.type = 'html'
  ctx.body = withheldAnswerPage(ctx.get('accept-language')).markup
}

async function spoilToken(
  ctx: KoaContextWithOIDC,
  failure: Failure,
  { applications, key }: FailureSetup,
): Promise<void> {
  const body = ctx.body as { id_token?: string }
  const application = applications.find(({ id }) => id === ctx.oidc.client?.clientId)
  if (application && body.id_token) body.id_token = forgeIdToken(body.id_token, failure, application, key)
  await failure.tokenReply?.(ctx)
}

function spoilKeySet(ctx: KoaContextWithOIDC, { current, redeemed }: ArmedFailure): void {
  const failure = findFailure(current)
  const { keys } = ctx.body as { readonly keys: readonly JWK[] }
  if (failure?.keySet) ctx.body = { keys: failure.keySet(keys, redeemed) }
  failure?.keySetReply?.(ctx)
}
