import type { Browser } from '../platform/browser.js'
import { GenAuthError } from '../model/errors.js'
import { send, within } from '../platform/http.js'

/**
 * A JSON Web Key Set. @see [RFC 7517, section 5](https://www.rfc-editor.org/rfc/rfc7517#section-5)
 */
export interface JsonWebKeySet {
  readonly keys: readonly PublicKey[]
}

/** A JSON Web Key. @see [RFC 7517, section 4](https://www.rfc-editor.org/rfc/rfc7517#section-4) */
export interface PublicKey extends JsonWebKey {
  readonly kid?: string
}

/** GenAuth's public keys, kept for all logins of a client. */
export interface KeySet {
  /** The keys, fetched if there are none that are fresh. */
  load(): Promise<JsonWebKeySet>
  /**
   * The keys as they are now, or were half a minute ago: for a token that was signed with one we do
   * not know.
   */
  reload(): Promise<JsonWebKeySet>
}

/** How long GenAuth may take to send its keys, in milliseconds. */
const TIMEOUT_MS = 10_000

/** More characters than the keys take that anybody signs with, certificates and all. */
const MOST_CHARACTERS = 65_536

/**
 * How long nobody looks again for a key that we do not know, in milliseconds: tokens that name one
 * come at no cost.
 */
const PAUSE_MS = 30_000

/** How long keys are used before they are fetched again, in milliseconds. */
const LIFE_MS = 10 * 60_000

/**
 * Keeps the keys found at an address. Its promises reject with {@link GenAuthError} `key_set_unavailable`.
 */
export function createKeySet(browser: Browser, url: string): KeySet {
  let known: Promise<JsonWebKeySet> | undefined
  let requestedAt = 0
  let reloadAt = 0
  const request = () => {
    const requested = requestKeys(browser, url)
    requestedAt = browser.Date.now()
    known = requested
    // What could not be had is asked for again by whoever needs it next.
    requested.catch(() => (known = undefined))
    return requested
  }
  const load = () => (known && browser.Date.now() - requestedAt < LIFE_MS ? known : request())
  const reload = () => {
    if (browser.Date.now() < reloadAt) return load()
    reloadAt = browser.Date.now() + PAUSE_MS
    return request()
  }
  return { load, reload }
}

async function requestKeys(browser: Browser, url: string): Promise<JsonWebKeySet> {
  const abort = new AbortController()
  const late = () => abort.abort()
  try {
    return await within(browser, TIMEOUT_MS, late, async () => {
      const response = await send(browser, url, { redirect: 'error', signal: abort.signal })
      const text = await response.text()
      if (text.length > MOST_CHARACTERS) throw new RangeError(`${text.length} characters`)
      const { keys } = JSON.parse(text) as JsonWebKeySet
      return { keys: keys.map((key) => ({ ...key })) }
    })
  } catch (cause) {
    throw new GenAuthError(
      'key_set_unavailable',
      `Expected GenAuth's public keys at ${url}, got none.`,
      {
        cause,
      },
    )
  }
}
