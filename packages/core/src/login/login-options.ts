import { invalidConfig } from '../model/invalid-config.js'
import { isObject } from '../model/is-object.js'
import { withoutPrototype } from '../model/without-prototype.js'
import type { RequestOptions } from '../protocol/authorization-request.js'

/** What one login may be told. */
export interface LoginOptions extends RequestOptions {
  /**
   * Ends the login: the window is closed, and the promise rejects with `cancelled`. A text given to
   * `abort()` becomes the error's `reason`.
   */
  readonly signal?: AbortSignal | undefined
  /**
   * IDs of the agreements that the person has accepted for this login: they are on its result.
   * GenAuth has no parameter for them. Default: none.
   */
  readonly agreements?: readonly string[] | undefined
}

/** What a login in a window may be told. */
export interface PopupOptions extends LoginOptions {
  /**
   * A window that is open already: what `openPopup()` returned in the click, `null` included. It
   * belongs to the login from now on, which closes it. Default: the login opens one.
   */
  readonly popup?: Window | null | undefined
}

/** What a login by redirect may be told. */
export interface RedirectOptions extends LoginOptions {
  /**
   * Where the person is to be afterwards, on the page's own origin. Default: the page as it is,
   * with query and fragment.
   */
  readonly returnTo?: string | undefined
  /**
   * What the page wants to know when the login has come back, such as what was in a form. JSON must
   * be able to hold it. Nothing secret: it is in `sessionStorage` meanwhile.
   */
  readonly appState?: unknown
  /**
   * What the login was started by, such as the ID of a button, where several clients of a page have
   * the same settings: the one that tells the same to `handleRedirectCallback()` gets the result.
   */
  readonly initiator?: string | undefined
}

/** What the end of a login by redirect may be told. */
export interface CallbackOptions extends Pick<RedirectOptions, 'signal' | 'initiator'> {
  /**
   * The response, where the page has taken it out of its address itself. Default: the response in
   * the address, or the one that a redirect page has stored.
   */
  readonly response?: URLSearchParams | undefined
}

/** Every option that a login may be told. */
export type AnyOptions = PopupOptions & RedirectOptions & CallbackOptions

type Check = readonly [expected: string, holds: (value: unknown) => boolean]

const isText = (value: unknown) => typeof value === 'string'
const isTexts = (value: unknown) => Array.isArray(value) && value.every(isText)
const isWindow = (value: unknown): value is Window =>
  isObject(value) && 'closed' in value && 'close' in value

const CHECKS: Readonly<Record<keyof AnyOptions, Check>> = {
  language: ['a language tag such as zh-CN', isText],
  loginHint: ['text', isText],
  parameters: ['an object of texts, with max_age in whole seconds', isParameters],
  signal: ['an AbortSignal', (value) => isObject(value) && 'aborted' in value],
  agreements: ['a list of texts', isTexts],
  popup: ['what openPopup() returned', (value) => value === null || isWindow(value)],
  returnTo: ['an address', isText],
  appState: ['what JSON can hold', isJson],
  initiator: ['text', isText],
  response: ['URLSearchParams', (value) => isObject(value) && 'getAll' in value],
}

/** An age that is none would refuse every ID token. */
function isParameters(value: unknown): boolean {
  if (!isObject(value) || !Object.values(value).every(isText)) return false
  const { max_age: maxAge = '0' } = value
  return typeof maxAge === 'string' && /^\d{1,9}$/.test(maxAge)
}

/** Functions and symbols JSON leaves out, and with some values it throws. */
function isJson(value: unknown): boolean {
  try {
    return (JSON.stringify(value) as string | undefined) !== undefined
  } catch {
    return false
  }
}

/**
 * Checks the options of one login, which a script without types may have given.
 *
 * @throws {GenAuthError} `invalid_config` with the option's name as `reason`.
 */
export function checkOptions<Options extends AnyOptions>(options: Options): Options {
  if (!isObject(options)) throw invalidConfig('options', 'an object', options)
  const given: Options = withoutPrototype(options)
  for (const [option, [expected, holds]] of Object.entries(CHECKS)) {
    const value: unknown = Reflect.get(given, option)
    if (value !== undefined && !holds(value)) throw invalidConfig(option, expected, value)
  }
  return given
}

/** The window that was handed in, whatever else the options hold. */
export function popupOf(options: PopupOptions): Window | undefined {
  const { popup } = withoutPrototype(options)
  return isWindow(popup) ? popup : undefined
}
