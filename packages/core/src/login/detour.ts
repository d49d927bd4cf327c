import { withHint } from '../model/error-of.js'
import type { GenAuthError } from '../model/errors.js'
import type { Context } from '../protocol/context.js'
import { isUnanswered } from '../protocol/unanswered.js'
import type { LoginRequest } from './login-request.js'

/** What the failures of a client's logins say about the way of its next one. */
export class Detour {
  readonly #context: Context
  #avoidsDirectRoute = false
  #avoidsMessage = false

  constructor(context: Context) {
    this.#context = context
  }

  /** What the next login goes by. */
  get context(): Context {
    const { config } = this.#context
    const { mode, responseMode } = config
    // From a window that was severed, a page of the site's own can respond all the same.
    const isQuery = this.#avoidsMessage && mode === 'auto' && responseMode === 'web_message'
    const changes = {
      ...(this.#avoidsDirectRoute && { route: 'hosted' as const }),
      ...(isQuery && { responseMode: 'query' as const }),
    }
    return { ...this.#context, config: { ...config, ...changes } }
  }

  /** Learns from a login that has failed. @returns Its error, which says what comes next. */
  learn(error: GenAuthError, { url }: Pick<LoginRequest, 'url'>): GenAuthError {
    this.#avoidsMessage = error.code === 'popup_severed'
    const isDirect = url.startsWith(this.#context.endpoints.direct)
    const isWithoutTokens = isUnanswered(error) || error.oauthError === 'invalid_grant'
    if (!isDirect || !isWithoutTokens) return error
    this.#avoidsDirectRoute = true
    const next = 'GenAuth may not have the direct route: the next login goes by its hosted page.'
    return withHint(error, next)
  }
}
