import { isGenAuthError } from '../../model/errors.js'
import { parseJson } from '../../model/parse-json.js'
import type { Network } from '../../platform/browser.js'
import { fetchFromGenAuth } from '../../platform/http.js'
import { withTimeout } from '../../platform/time.js'
import { MAX_PUBLIC_CONFIG_BYTES } from '../../protocol/application.js'

/** What becomes of reading something of GenAuth's. */
export type Reading<T> =
  | { readonly outcome: 'read'; readonly value: T; readonly date: string | undefined }
  /** Something answers, but not with this. */
  | { readonly outcome: 'missing'; readonly status: number }
  /** Something answers, and does not let this page read it. */
  | { readonly outcome: 'refused' }
  | { readonly outcome: 'unreachable' }

/** How long GenAuth may take, in milliseconds. */
const TIMEOUT_MS = 10_000

const onTimeout = () => new Error(`No response within ${TIMEOUT_MS} ms`)

/**
 * Reads a JSON document of GenAuth's. Never fails.
 *
 * @param understand Throws on what has another shape.
 */
export async function readJson<T>(
  network: Network,
  url: string,
  understand: (body: unknown) => T,
): Promise<Reading<T>> {
  try {
    const response = await withTimeout(network, { timeoutMs: TIMEOUT_MS, onTimeout }, (signal) =>
      fetchFromGenAuth(network, url, { signal, cache: 'no-store' }, MAX_PUBLIC_CONFIG_BYTES),
    )
    return await toReading(response, understand)
  } catch (error) {
    const isReachable = isGenAuthError(error) && (await answers(network, url))
    return { outcome: isReachable ? 'refused' : 'unreachable' }
  }
}

async function toReading<T>(
  response: Response,
  understand: (body: unknown) => T,
): Promise<Reading<T>> {
  const { status, headers } = response
  try {
    const value = understand(parseJson(await response.text()))
    return { outcome: 'read', value, date: headers.get('date') ?? undefined }
  } catch {
    return { outcome: 'missing', status }
  }
}

/** Whether anything answers there at all. A page need not be allowed to read it to see that. */
async function answers(network: Network, url: string): Promise<boolean> {
  const init = { mode: 'no-cors', credentials: 'omit', referrerPolicy: 'no-referrer' } as const
  try {
    await withTimeout(network, { timeoutMs: TIMEOUT_MS, onTimeout }, (signal) =>
      network.fetch(url, { ...init, signal }),
    )
    return true
  } catch {
    return false
  }
}
