import { errorOf } from '../model/error-of.js'
import type { GenAuthError } from '../model/errors.js'
import { withoutPrototype } from '../model/without-prototype.js'
import type { Network } from './browser.js'
import { trace } from './trace.js'

/** The most that GenAuth may send, in bytes. Tokens and key sets take a small part of it. */
const MAX_BODY_BYTES = 65_536

/**
 * Sends one request to GenAuth, and reads the whole response: without cookies, without a referrer,
 * and without following a redirect. Adds no header, so that a simple request costs no preflight.
 *
 * @param maxBytes The most that the body may have, in bytes. Default is 65,536.
 * @throws {GenAuthError} `network_error`, or `offline` where the browser says so.
 * @throws {RangeError} When the body is longer.
 * @throws The signal's reason, once it is aborted.
 */
export async function fetchFromGenAuth(
  browser: Network,
  url: string,
  init: RequestInit,
  maxBytes = MAX_BODY_BYTES,
): Promise<Response> {
  trace(browser, 'request', url, init.method ?? 'GET')
  try {
    const response = await browser.fetch(
      url,
      withoutPrototype({
        ...init,
        credentials: 'omit',
        redirect: 'error',
        referrerPolicy: 'no-referrer',
      }),
    )
    trace(browser, 'response', url, `${response.status}`)
    return await readWhole(response, maxBytes)
  } catch (cause) {
    trace(browser, 'response', url, 'none')
    init.signal?.throwIfAborted()
    if (cause instanceof RangeError) throw cause
    throw unreachable(browser, url, cause)
  }
}

/**
 * How long a server asks not to be called again, in seconds.
 *
 * @returns `undefined` where it does not say, or says it as a date: the two clocks may differ.
 * @see [RFC 9110, section 10.2.3](https://www.rfc-editor.org/rfc/rfc9110#section-10.2.3)
 */
export function retryAfterOf({ headers }: Pick<Response, 'headers'>): number | undefined {
  const seconds = headers.get('retry-after') ?? ''
  return /^\d{1,6}$/.test(seconds) ? Number(seconds) : undefined
}

/** The same response, with a body that has arrived. */
async function readWhole(response: Response, maxBytes: number): Promise<Response> {
  if (!response.body) return response
  // Not by `getReader()`: WebKit reads its option from `Object.prototype`, which is the page's.
  const reader = new ReadableStreamDefaultReader(response.body)
  const chunks: Uint8Array[] = []
  let length = 0
  for (;;) {
    const { done, value } = await reader.read()
    if (done) return new Response(join(chunks, length), response)
    length += value.byteLength
    chunks.push(value)
    if (length > maxBytes) {
      void reader.cancel()
      throw new RangeError(`Expected at most ${maxBytes} bytes from ${response.url}, got more`)
    }
  }
}

function join(chunks: readonly Uint8Array[], length: number): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(length)
  let offset = 0
  for (const chunk of chunks) {
    bytes.set(chunk, offset)
    offset += chunk.byteLength
  }
  return bytes
}

function unreachable({ location, navigator }: Network, url: string, cause: unknown): GenAuthError {
  // In the clear GenAuth is on this machine, and needs no network.
  if (!navigator.onLine && url.startsWith('https:')) {
    const message = `No response from ${url}, and the browser says that this device is offline.`
    return errorOf('offline', message, { cause })
  }
  const check = `check the network, and that GenAuth allows ${location.origin}`
  const message = `No response from ${url}: ${check} (Security Domain, CORS).`
  return errorOf('network_error', message, { cause })
}
