import type { Provider, KoaContextWithOIDC } from 'oidc-provider'
import type { Application } from '../applications.js'
import { resignIdToken, type SigningKey } from '../id-token-signer.js'
import { withheldAnswerPage } from '../pages/withheld-answer-page.js'
import type { Failure } from './failure.js'
import { findFailure } from './failures.js'

/** The private request parameter that carries a login's failure from its first request to its answer. */
export const FAILURE_PARAMETER = 'demo_failure'

/** Lets the failure of each login happen at the provider's own endpoints: the answer and the token. */
export function installFailures(provider: Provider, applications: readonly Application[], key: SigningKey): void {
  // The token request knows nothing of the login it ends but its code.
  const failuresByCode = new Map<string, Failure>()

  provider.on('authorization.success', (ctx, parameters = {}) => {
    const failure = findFailure(ctx.oidc.params?.[FAILURE_PARAMETER])
    if (!failure) return
    failure.answer?.(parameters)
    if (typeof parameters.code === 'string') failuresByCode.set(parameters.code, failure)
  })

  provider.use(async (ctx, next) => {
    await next()
    const { oidc } = ctx as Partial<KoaContextWithOIDC>
    if (!oidc?.params) return
    if (oidc.route === 'token') {
      // Kept after use: a browser may send a request again when the connection breaks, and must not fare better then.
      const failure = failuresByCode.get(String(oidc.params.code))
      if (failure) await spoilToken(ctx as KoaContextWithOIDC, failure, applications, key)
    } else {
      const failure = findFailure(oidc.params[FAILURE_PARAMETER])
      if (failure) spoilPage(ctx as KoaContextWithOIDC, failure)
    }
  })
}

function spoilPage(ctx: KoaContextWithOIDC, { pageHeaders = {}, withholdAnswer }: Failure): void {
  ctx.set(pageHeaders)
  if (!withholdAnswer || ctx.oidc.route !== 'resume') return
  ctx.status = 200
  ctx.remove('location')
  ctx.type = 'html'
  ctx.body = withheldAnswerPage(ctx.get('accept-language')).markup
}

async function spoilToken(
  ctx: KoaContextWithOIDC,
  failure: Failure,
  applications: readonly Application[],
  key: SigningKey,
): Promise<void> {
  const body = ctx.body as { id_token?: string }
  const application = applications.find(({ id }) => id === ctx.oidc.client?.clientId)
  if (failure.idToken && application && body.id_token) {
    body.id_token = resignIdToken(body.id_token, failure.idToken, application, key)
  }
  await failure.tokenReply?.(ctx)
}
