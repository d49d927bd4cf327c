import type { SessionBrowser } from '../../platform/browser.js'
import type { ResolvedConfig } from '../../model/config.js'
import { send, within } from '../../platform/http.js'
import type { LoginResult } from '../../model/tokens.js'

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
  const abort = new AbortController()
  try {
    return await within(
      browser,
      TIMEOUT_MS,
      () => abort.abort(),
      async () => {
        const { ok } = await send(browser, url, {
          method: 'POST',
          redirect: 'error',
          keepalive: true,
          signal: abort.signal,
          body: new URLSearchParams({
            client_id: appId,
            token: refreshToken ?? accessToken,
            token_type_hint: refreshToken ? 'refresh_token' : 'access_token',
          }),
        })
        return ok
      },
    )
  } catch {
    return false
  }
}
