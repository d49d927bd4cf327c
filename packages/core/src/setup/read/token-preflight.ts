import type { Network } from '../../platform/browser.js'
import { withTimeout } from '../../platform/time.js'

const TIMEOUT_MS = 10_000

/**
 * Asks the token endpoint, as a browser would, whether pages of an origin may call it. Only a server
 * can: a browser sends preflights by itself alone.
 *
 * @returns Whom it allows, `null` for nobody, `undefined` without a response.
 * @see [Fetch, section 4.8](https://fetch.spec.whatwg.org/#cors-preflight-fetch)
 */
export async function askTokenEndpoint(
  network: Network,
  url: string,
  origin: string,
): Promise<string | null | undefined> {
  const headers = { origin, 'access-control-request-method': 'POST' }
  const onTimeout = () => new Error(`No response within ${TIMEOUT_MS} ms`)
  try {
    const response = await withTimeout(network, { timeoutMs: TIMEOUT_MS, onTimeout }, (signal) =>
      network.fetch(url, { method: 'OPTIONS', headers, signal }),
    )
    return response.headers.get('access-control-allow-origin')
  } catch {
    return undefined
  }
}
