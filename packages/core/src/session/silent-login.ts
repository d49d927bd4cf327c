import type { SessionBrowser } from '../platform/browser.js'
import { GenAuthError } from '../model/errors.js'
import type { LoginResult } from '../model/tokens.js'
import { openFrame } from '../platform/frame.js'
import { buildAuthorizationUrl } from '../protocol/authorization-request.js'
import type { Context } from '../protocol/context.js'
import { exchangeCode } from '../protocol/token-exchange.js'
import { createTransaction } from '../protocol/transaction.js'
import { translateError } from '../protocol/translate-error.js'
import { validateResponse } from '../protocol/validate-response.js'
import { waitForResponse } from '../protocol/wait-for-response.js'

/** How long GenAuth may take to answer in a frame, in milliseconds. */
const TIMEOUT_MS = 10_000

interface SilentLogin {
  /** Its abort ends the login. */
  readonly signal: AbortSignal
  /** Unique ID of the connection that the session began with. */
  readonly connection: string | undefined
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
  context: Context<SessionBrowser>,
  { signal, connection }: SilentLogin,
): Promise<LoginResult> {
  const transaction = await createTransaction()
  signal.throwIfAborted()
  const request = { transaction, responseMode: 'web_message', connectionId: undefined } as const
  const url = buildAuthorizationUrl(context, request, { parameters: { prompt: 'none' } })
  const response = await askInFrame(context.browser, url, context.endpoints.origin, signal)
    .then((parameters) => validateResponse(context, transaction, parameters))
    .catch((error: unknown) => {
      throw toUnavailable(translateError(error))
    })
  const { nonce, codeVerifier } = transaction
  const { redirectUri } = context.config
  return exchangeCode(
    context,
    {
      nonce,
      codeVerifier,
      redirectUri,
      connection,
      idTokenAlgorithm: undefined,
      maxAgeS: undefined,
    },
    response,
    signal,
  )
}

async function askInFrame(
  browser: SessionBrowser,
  url: URL,
  origin: string,
  signal: AbortSignal,
): Promise<URLSearchParams> {
  const frame = openFrame(browser, url)
  try {
    return await waitForResponse(
      browser,
      frame,
      { origin, channel: undefined, timeoutMs: TIMEOUT_MS },
      signal,
    )
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
