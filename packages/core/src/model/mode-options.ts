import type { Mode, ResolvedConfig } from './config.js'
import { invalidConfig } from './errors.js'
import { IN_APP_BROWSERS } from './in-app-browsers.js'

/** The settings that decide between a window and a redirect. */
export interface ModeOptions {
  /** Default is `auto`. */
  readonly mode?: Mode | undefined
  /** Words in `navigator.userAgent`, in any case. Default is {@link IN_APP_BROWSERS}. */
  readonly inAppBrowsers?: readonly string[] | undefined
}

const MODES: readonly Mode[] = ['auto', 'popup', 'redirect']

/**
 * Fills in the defaults, and checks what a script without types may have given.
 *
 * @throws {GenAuthError} `invalid_config`, naming the option.
 */
export function resolveModeOptions({
  mode = 'auto',
  inAppBrowsers = IN_APP_BROWSERS,
}: ModeOptions): Pick<ResolvedConfig, 'mode' | 'inAppBrowsers'> {
  if (!MODES.includes(mode)) throw invalidConfig('mode', '"auto", "popup" or "redirect"', mode)
  const isList = Array.isArray(inAppBrowsers) && inAppBrowsers.every(isText)
  if (!isList) throw invalidConfig('inAppBrowsers', 'a list of words', inAppBrowsers)
  return { mode, inAppBrowsers }
}

function isText(value: unknown): boolean {
  return typeof value === 'string'
}
