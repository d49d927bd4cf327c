import * as oauth from 'oauth4webapi'
import { errorOf } from '../../model/error-of.js'
import type { GenAuthError } from '../../model/errors.js'
import type { LoginResult } from '../../model/tokens.js'
import { withTimeout } from '../../platform/time.js'
import type { Context } from '../../protocol/context.js'
import {
  clientAuthentication,
  toClient,
  toRequestOptions,
  toServer,
} from '../../protocol/oauth-options.js'

/**
 * How long a logout waits for GenAuth, in milliseconds. The request goes on when the page is left.
 */
const TIMEOUT_MS = 3000

/**
 * Asks GenAuth to revoke the refresh token, and with it what was given for it; the access token
 * where there is none.
 *
 * @returns Whether GenAuth has confirmed it. Never rejects: a logout goes on.
 * @see [RFC 7009, section 2.1](https://www.rfc-editor.org/rfc/rfc7009#section-2.1)
 */
export async function revokeTokens(
  context: Context,
  { accessToken, refreshToken }: LoginResult,
): Promise<boolean> {
  const timeLimit = { timeoutMs: TIMEOUT_MS, onTimeout: () => timeout(context) }
  try {
    await withTimeout(context.browser, timeLimit, async (signal) => {
      const response = await oauth.revocationRequest(
        toServer(context),
        toClient(context),
        clientAuthentication,
        refreshToken ?? accessToken,
        {
          ...toRequestOptions(context, signal, { keepalive: true }),
          additionalParameters: {
            token_type_hint: refreshToken === undefined ? 'access_token' : 'refresh_token',
          },
        },
      )
      await oauth.processRevocationResponse(response)
    })
    return true
  } catch {
    return false
  }
}

function timeout({ endpoints }: Context): GenAuthError {
  const message = `No response from ${endpoints.revocation} within ${TIMEOUT_MS} ms.`
  return errorOf('token_timeout', message)
}
