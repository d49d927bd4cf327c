import type { SessionBrowser } from '../platform/browser.js'
import type { ResolvedConfig } from '../model/config.js'
import { fetchFromGenAuth } from '../platform/http.js'
import { withTimeout } from '../platform/time.js'
import type { LoginResult } from '../model/tokens.js'

/**
 * How long a logout waits for GenAuth, in milliseconds. The request goes on when the page is left.
 */
const TIMEOUT_MS = 3000

/**
 * Has GenAuth revoke the refresh token, and with it what was given for it; without one, the access
 * token.
 *
 * @returns Whether GenAuth has said that it did. Never fails: a logout goes on.
 * @see [RFC 7009, section 2.1](https://www.rfc-editor.org/rfc/rfc7009#section-2.1)
 */
export async function revokeTokens(
  browser: SessionBrowser,
  url: string,
  { appId }: ResolvedConfig,
  { accessToken, refreshToken }: LoginResult,
): Promise<boolean> {
  const onTimeout = () => new Error('No answer to the revocation')
  try {
    const { ok } = await withTimeout(browser, { timeoutMs: TIMEOUT_MS, onTimeout }, (signal) =>
      fetchFromGenAuth(browser, url, {
        method: 'POST',
        keepalive: true,
        signal,
        body: new URLSearchParams({
          client_id: appId,
          token: refreshToken ?? accessToken,
          token_type_hint: refreshToken ? 'refresh_token' : 'access_token',
        }),
      }),
    )
    return ok
  } catch {
    return false
  }
}
