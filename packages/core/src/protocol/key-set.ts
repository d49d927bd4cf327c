import type { JWKS } from 'oauth4webapi'
import { errorOf } from '../model/error-of.js'
import { isObject } from '../model/is-object.js'
import type { Browser } from '../platform/browser.js'
import { fetchFromGenAuth } from '../platform/http.js'
import { withTimeout } from '../platform/time.js'

/** How long GenAuth may take to send its keys, in milliseconds. */
const TIMEOUT_MS = 10_000

/** How long keys are used before they are fetched again, in milliseconds. */
const LIFETIME_MS = 10 * 60_000

/**
 * Cooldown between refetches for an unknown `kid`, in milliseconds, so that forged tokens cannot
 * make us flood GenAuth.
 */
const COOLDOWN_MS = 30_000

/** Holds GenAuth's public keys for all logins of a client. */
export class KeySet {
  readonly #browser: Browser
  readonly #url: string
  #keys: Promise<JWKS> | undefined
  #fetchedAt = 0
  #refetchedAt = -Infinity

  constructor(browser: Browser, url: string) {
    this.#browser = browser
    this.#url = url
  }

  /**
   * Fetches the keys while nobody waits for them, until the signal is aborted. Never fails:
   * {@link load} fetches again what could not be had.
   */
  prefetch(signal: AbortSignal): void {
    if (!this.#isFresh) this.#fetch('default', signal).catch(() => undefined)
  }

  /**
   * The keys, fetched unless they are fresh.
   *
   * @throws {GenAuthError} `key_set_unavailable`.
   */
  load(): Promise<JWKS> {
    return this.#keys && this.#isFresh ? this.#keys : this.#fetch('default')
  }

  /**
   * The keys as they are now: for a token that was signed with one we do not know. Fetches them
   * once in 30 seconds at most.
   *
   * @throws {GenAuthError} `key_set_unavailable`.
   */
  refetch(): Promise<JWKS> {
    const now = this.#browser.performance.now()
    if (now - this.#refetchedAt < COOLDOWN_MS) return this.load()
    this.#refetchedAt = now
    return this.#fetch('reload')
  }

  get #isFresh(): boolean {
    const age = this.#browser.performance.now() - this.#fetchedAt
    return this.#keys !== undefined && age < LIFETIME_MS
  }

  #fetch(cache: RequestCache, signal?: AbortSignal): Promise<JWKS> {
    const keys = fetchKeys(this.#browser, this.#url, cache, signal)
    this.#keys = keys
    this.#fetchedAt = this.#browser.performance.now()
    // After a failure, whoever needs the keys next fetches them again.
    keys.catch(() => {
      if (this.#keys !== keys) return
      this.#keys = undefined
      this.#refetchedAt = -Infinity
    })
    return keys
  }
}

async function fetchKeys(
  browser: Browser,
  url: string,
  cache: RequestCache,
  signal: AbortSignal | undefined,
): Promise<JWKS> {
  const onTimeout = () => new Error(`No keys within ${TIMEOUT_MS} ms`)
  const limit = { timeoutMs: TIMEOUT_MS, signal, onTimeout }
  try {
    const response = await withTimeout(browser, limit, (signal) =>
      fetchFromGenAuth(browser, url, { cache, signal }),
    )
    const keySet: unknown = await response.json()
    if (!response.ok || !isKeySet(keySet)) throw new TypeError('Not a JSON Web Key Set')
    return keySet
  } catch (cause) {
    const message = `Expected GenAuth's public keys at ${url}, got none.`
    throw errorOf('key_set_unavailable', message, { cause })
  }
}

/** @see [RFC 7517, section 5](https://www.rfc-editor.org/rfc/rfc7517#section-5) */
function isKeySet(value: unknown): value is JWKS {
  const keys: unknown = isObject(value) ? value.keys : undefined
  return Array.isArray(keys) && keys.every((key) => isObject(key) && !Array.isArray(key))
}
