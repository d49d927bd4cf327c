import type { Browser } from '../platform/browser.js'
import type { ResolvedConfig } from '../protocol/resolve-config.js'

/**
 * Chooses how the person gets to GenAuth. A frame is never sent elsewhere unless the settings say
 * so.
 *
 * @param cutOff Whether a window has shown that it cannot answer.
 */
export function chooseMode(
  browser: Browser,
  { mode, inAppBrowsers }: ResolvedConfig,
  cutOff: boolean,
): 'popup' | 'redirect' {
  if (mode !== 'auto') return mode
  const noWindow = cutOff || isInApp(browser, inAppBrowsers) || isStandalone(browser)
  return noWindow && !isFramed(browser) ? 'redirect' : 'popup'
}

/**
 * Tells whether a page whose window was blocked may leave for GenAuth instead: the settings leave
 * the choice to us, the
 * page is its own, and the person has just asked for it.
 */
export function mayLeaveInstead(browser: Browser, { mode }: ResolvedConfig): boolean {
  return (
    mode === 'auto' && !isFramed(browser) && browser.navigator.userActivation?.isActive === true
  )
}

function isFramed({ self, top }: Browser): boolean {
  return self !== top
}

function isInApp({ navigator }: Browser, words: readonly string[]): boolean {
  const userAgent = navigator.userAgent.toLowerCase()
  return words.some((word) => userAgent.includes(word.toLowerCase()))
}

/**
 * Installed on the home screen, a page has no windows beside it: they open in the browser, and find
 * no way back.
 */
function isStandalone(browser: Browser): boolean {
  return browser.matchMedia('(display-mode: standalone), (display-mode: fullscreen)').matches
}
