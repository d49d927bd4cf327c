import type { Browser } from './browser.js'

/** What tells where a page is shown. */
export type Surroundings = Pick<Browser, 'self' | 'top' | 'navigator' | 'matchMedia'>

/** Whether the page is in a frame. */
export function isFramed({ self, top }: Pick<Surroundings, 'self' | 'top'>): boolean {
  return self !== top
}

/** Whether the browser is one inside another app, by words in its user agent. */
export function isInApp(
  { navigator }: Pick<Surroundings, 'navigator'>,
  words: readonly string[],
): boolean {
  const userAgent = navigator.userAgent.toLowerCase()
  return words.some((word) => userAgent.includes(word.toLowerCase()))
}

/**
 * A page installed on the home screen has no windows beside it: they open in the browser, and find
 * no way back.
 */
export function isInstalled(browser: Pick<Surroundings, 'matchMedia'>): boolean {
  return browser.matchMedia('(display-mode: standalone), (display-mode: fullscreen)').matches
}
