import { invalidConfig } from '../model/invalid-config.js'
import { perPage } from './per-page.js'
import { thisBrowser } from './browser.js'

/** One thing that a login has done, for the developer to see. Holds no secret. */
export interface TraceEntry {
  /**
   * A request to GenAuth and its response; the window, or the page, sent to GenAuth; a message that
   * was not used; the authorization response; a check that was passed.
   */
  readonly what: 'request' | 'response' | 'window' | 'redirect' | 'message' | 'answer' | 'check'
  /** An address without what may be secret in it, an origin, or what was checked. */
  readonly where: string
  /** A method, an HTTP status, or the names of parameters. */
  readonly detail: string
}

type Listener = (entry: TraceEntry) => void

const listenersOn = perPage(() => new Set<Listener>())

/** Parameters of an authorization request that tell nothing of the person or of the secrets. */
const HARMLESS = new Set([
  'client_id',
  'code_challenge_method',
  'connection',
  'ext_idp_conn_id',
  'lang',
  'prompt',
  'redirect_uri',
  'response_mode',
  'response_type',
  'scope',
])

/**
 * Tells what the logins of this page do from now on.
 *
 * @param page Default is this one.
 * @returns Stops it.
 * @throws {GenAuthError} `invalid_config` for what is no function.
 */
export function onTrace(listener: Listener, page: object = thisBrowser()): () => void {
  if (typeof listener !== 'function') throw invalidConfig('listener', 'a function', listener)
  const listeners = listenersOn(page)
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** Tells those who listen on a page. Does nothing where nobody does. */
export function trace(page: object, what: TraceEntry['what'], where: string, detail = ''): void {
  const listeners = listenersOn(page)
  if (!listeners.size) return
  const entry = Object.freeze({ what, where: withoutSecrets(where), detail })
  // Later: a listener that throws is no login's matter.
  for (const listener of listeners) queueMicrotask(() => listener(entry))
}

/** Whatever is not known to be harmless is masked. */
function withoutSecrets(where: string): string {
  if (!/^https?:/.test(where) || !URL.canParse(where)) return where
  const { origin, pathname, searchParams } = new URL(where)
  const shown = [...searchParams].map(
    ([name, value]) => `${name}=${HARMLESS.has(name) ? value : '•••'}`,
  )
  return [origin + (pathname === '/' ? '' : pathname), ...shown].join('\n  ')
}
