import type { Browser } from '../browser.js'
import { GenAuthError } from '../errors.js'
import { send, within } from './http.js'

/** A JSON Web Key Set. @see [RFC 7517, section 5](https://www.rfc-editor.org/rfc/rfc7517#section-5) */
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
  /** The keys as they are now: for a token that was signed with one we do not know. */
  reload(): Promise<JsonWebKeySet>
}

/** How long GenAuth may take to send its keys, in milliseconds. */
const TIMEOUT_MS = 10_000

/** More keys than anybody signs with. */
const MOST_KEYS = 100

/** How long keys are used before they are fetched again, in milliseconds. */
const LIFE_MS = 10 * 60_000

/** Keeps the keys found at an address. Its promises reject with {@link GenAuthError} `jwks_failed`. */
export function createKeySet(browser: Browser, url: string): KeySet {
  let known: Promise<JsonWebKeySet> | undefined
  let requestedAt = 0
  const reload = () => {
    const requested = requestKeys(browser, url)
    requestedAt = browser.Date.now()
    known = requested
    // What could not be had is asked for again by whoever needs it next.
    requested.catch(() => (known = undefined))
    return requested
  }
  const load = () => (known && browser.Date.now() - requestedAt < LIFE_MS ? known : reload())
  return { load, reload }
}

async function requestKeys(browser: Browser, url: string): Promise<JsonWebKeySet> {
  const abort = new AbortController()
  const late = () => abort.abort()
  try {
    return await within(browser, TIMEOUT_MS, late, async () => {
      const response = await send(browser, url, { redirect: 'error', signal: abort.signal })
      const { keys } = (await response.json()) as JsonWebKeySet
      if (keys.length > MOST_KEYS) throw new RangeError(`${keys.length} keys`)
      return { keys: keys.map((key) => ({ ...key })) }
    })
  } catch (cause) {
    throw new GenAuthError('jwks_failed', `Expected GenAuth's public keys at ${url}, got none.`, { cause })
  }
}
