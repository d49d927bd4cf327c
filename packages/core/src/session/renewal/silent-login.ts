import type { SessionBrowser } from '../../platform/browser.js'
import type { ResolvedConfig } from '../../model/config.js'
import { GenAuthError } from '../../model/errors.js'
import { buildAuthorizationUrl } from '../../protocol/authorization-request.js'
import { validateAuthorizationResponse } from '../../protocol/validate-response.js'
import type { Endpoints } from '../../protocol/endpoints.js'
import { exchangeCode } from '../../protocol/token-exchange.js'
import { createTransaction } from '../../protocol/transaction.js'
import { translateError } from '../../protocol/translate-error.js'
import { waitForCallback } from '../../protocol/wait-for-response.js'
import type { LoginResult } from '../../model/tokens.js'
import { openFrame } from '../../platform/frame.js'

/** How long GenAuth may take to answer in a frame, in milliseconds. */
const TIMEOUT_MS = 10_000

interface SilentLogin {
  /** Its abort ends the login. */
  readonly signal: AbortSignal
  /** Unique ID of the connection that the session began with. */
  readonly connection: string | undefined
  readonly verifySignature: (idToken: string) => Promise<boolean>
}

/**
 * Logs in without asking anybody, in a frame that nobody sees: GenAuth must still know the person,
 * and the browser must let
 * it know. What comes back is judged as after any other login.
 *
 * @throws {GenAuthError} `silent_unavailable` when no code comes; its `oauthError` is what GenAuth
 *   said, if it said anything.
 * @see [OpenID Connect Core 1.0, section
 *   3.1.2.1](https://openid.net/specs/openid-connect-core-1_0.html#AuthRequest)
 */
export async function logInSilently(
  browser: SessionBrowser,
  endpoints: Endpoints,
  config: ResolvedConfig,
  { signal, connection, verifySignature }: SilentLogin,
): Promise<LoginResult> {
  const transaction = await createTransaction(browser)
  signal.throwIfAborted()
  const posted = { ...config, responseMode: 'web_message' } as const
  const url = buildAuthorizationUrl(endpoints, posted, transaction, undefined, {
    parameters: { prompt: 'none' },
  })
  const code = await askInFrame(browser, url, endpoints.origin, signal)
    .then((parameters) => validateAuthorizationResponse(config, transaction, parameters))
    .catch((error: unknown) => {
      throw toUnavailable(translateError(error))
    })
  const attempt = new AbortController()
  const end = () => attempt.abort(signal.reason)
  signal.addEventListener('abort', end, { signal: attempt.signal })
  try {
    signal.throwIfAborted()
    const exchange = { code, connection, algorithm: undefined, attempt, verifySignature }
    return await exchangeCode(browser, endpoints, config, transaction, exchange)
  } catch (error) {
    throw attempt.signal.aborted ? attempt.signal.reason : error
  } finally {
    attempt.abort()
  }
}

async function askInFrame(
  browser: SessionBrowser,
  url: URL,
  origin: string,
  signal: AbortSignal,
): Promise<URLSearchParams> {
  const frame = openFrame(browser, url)
  try {
    return await waitForCallback(browser, frame, {
      origin,
      channel: undefined,
      timeoutMs: TIMEOUT_MS,
      signal,
    })
  } finally {
    frame.remove()
  }
}

/**
 * Who gave no code: nobody, or GenAuth with its reasons. An answer that is not valid stays what it
 * is.
 */
function toUnavailable(error: GenAuthError): GenAuthError {
  const { code, oauthError, oauthErrorDescription } = error
  if (code !== 'popup_timeout' && oauthError === undefined) return error
  const said = oauthError ? `GenAuth answered "${oauthError}"` : `no answer within ${TIMEOUT_MS} ms`
  const cause =
    'The browser may keep GenAuth from its cookies in a frame, or nobody is logged in there any more.'
  return new GenAuthError('silent_unavailable', `No silent login: ${said}. ${cause}`, {
    cause: error,
    oauthError,
    oauthErrorDescription,
  })
}
