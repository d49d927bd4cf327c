import type { Mode } from '../model/config.js'
import { IN_APP_BROWSERS } from '../model/in-app-browsers.js'
import { thisBrowser } from '../platform/browser.js'
import { isFramed, isInApp, isInstalled } from '../platform/surroundings.js'
import type { Surroundings } from '../platform/surroundings.js'

/** The settings that decide between a window and a redirect. */
export interface ModeOptions {
  /** Default is `auto`. */
  readonly mode?: Mode | undefined
  /** Words in `navigator.userAgent`. Default is {@link IN_APP_BROWSERS}. */
  readonly inAppBrowsers?: readonly string[] | undefined
}

/** What the choice depends on. */
export type ModeBrowser = Surroundings

/**
 * Chooses how the person gets to GenAuth: through a window, or by leaving the page where no window
 * can work. A frame is never left unless the settings say so.
 * {@link GenAuthClient} checks the settings.
 */
export function chooseMode(
  options: ModeOptions | null,
  browser: ModeBrowser = thisBrowser(),
): 'popup' | 'redirect' {
  const { mode = 'auto', inAppBrowsers = IN_APP_BROWSERS } = options ?? {}
  if (mode !== 'auto') return mode
  const canOpen = !isInApp(browser, inAppBrowsers) && !isInstalled(browser)
  return canOpen || isFramed(browser) ? 'popup' : 'redirect'
}

/**
 * Whether a page whose window was blocked may leave for GenAuth instead: the settings
 * leave the choice to us, and the page is not in a frame.
 */
export function mayRedirect({ mode = 'auto' }: ModeOptions, browser: ModeBrowser): boolean {
  return mode === 'auto' && !isFramed(browser)
}

/** Whether the person has just clicked. Where the browser does not tell, they have. */
export function isClicked({ navigator }: ModeBrowser): boolean {
  return navigator.userActivation?.isActive !== false
}
