import type { Mode, ResolvedConfig } from '../model/config.js'
import { invalidConfig } from '../model/errors.js'
import { IN_APP_BROWSERS } from '../model/in-app-browsers.js'
import { thisBrowser } from '../platform/browser.js'
import type { Browser } from '../platform/browser.js'

/** The settings that decide between a window and a redirect. */
export interface ModeOptions {
  /** Default is `auto`. */
  readonly mode?: Mode | undefined
  /** Words in `navigator.userAgent`. Default is {@link IN_APP_BROWSERS}. */
  readonly inAppBrowsers?: readonly string[] | undefined
}

/** What the choice depends on. */
export type ModeBrowser = Pick<Browser, 'self' | 'top' | 'navigator' | 'matchMedia'>

/**
 * Chooses how the person gets to GenAuth: through a window, or by leaving the page where no window
 * can work. A frame is never left unless the settings say so.
 *
 * @throws {GenAuthError} `invalid_config`, naming the option.
 */
export function chooseMode(
  options: ModeOptions,
  browser: ModeBrowser = thisBrowser(),
): 'popup' | 'redirect' {
  const { mode, inAppBrowsers } = resolveOptions(options)
  if (mode !== 'auto') return mode
  const canOpen = !isInApp(browser, inAppBrowsers) && !isInstalled(browser)
  return canOpen || isFramed(browser) ? 'popup' : 'redirect'
}

/**
 * Whether a page whose window was blocked or severed may leave for GenAuth instead: the settings
 * leave the choice to us, and the page is not in a frame.
 */
export function mayRedirect({ mode = 'auto' }: ModeOptions, browser: ModeBrowser): boolean {
  return mode === 'auto' && !isFramed(browser)
}

/** Whether the person has just clicked. Where the browser does not tell, they have. */
export function isClicked({ navigator }: ModeBrowser): boolean {
  return navigator.userActivation?.isActive !== false
}

const MODES: readonly Mode[] = ['auto', 'popup', 'redirect']

/** Fills in the defaults, and checks what a script without types may have given. */
function resolveOptions(options: ModeOptions): Pick<ResolvedConfig, 'mode' | 'inAppBrowsers'> {
  const given: unknown = options
  if (typeof given !== 'object' || given === null) {
    throw invalidConfig('options', 'an object', given)
  }
  const { mode = 'auto', inAppBrowsers = IN_APP_BROWSERS } = options
  if (!MODES.includes(mode)) throw invalidConfig('mode', '"auto", "popup" or "redirect"', mode)
  const isList = Array.isArray(inAppBrowsers) && inAppBrowsers.every(isText)
  if (!isList) throw invalidConfig('inAppBrowsers', 'a list of words', inAppBrowsers)
  return { mode, inAppBrowsers }
}

function isText(value: unknown): boolean {
  return typeof value === 'string'
}

function isFramed({ self, top }: ModeBrowser): boolean {
  return self !== top
}

function isInApp({ navigator }: ModeBrowser, words: readonly string[]): boolean {
  const userAgent = navigator.userAgent.toLowerCase()
  return words.some((word) => userAgent.includes(word.toLowerCase()))
}

/**
 * A page installed on the home screen has no windows beside it: they open in the browser, and find
 * no way back.
 */
function isInstalled(browser: ModeBrowser): boolean {
  return browser.matchMedia('(display-mode: standalone), (display-mode: fullscreen)').matches
}
