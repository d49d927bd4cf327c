import { isGenAuthError } from '../model/errors.js'
import type { Context } from '../protocol/context.js'
import type { PopupOptions } from './login-options.js'
import type { Logins } from './logins.js'
import { chooseMode, isClicked, mayRedirect } from './mode.js'

/** Whether a login leaves the page at once: no window can work, and none was handed in. */
export function leavesAtOnce({ context, prepared }: Logins, { popup }: PopupOptions): boolean {
  const { config, browser } = context
  const inAppBrowsers = [...config.inAppBrowsers, ...(prepared.application?.inAppBrowsers ?? [])]
  return popup === undefined && chooseMode({ ...config, inAppBrowsers }, browser) === 'redirect'
}

/** Whether a login that failed in its window goes on by leaving the page. */
export function leavesAfter(error: unknown, { config, browser }: Context): boolean {
  const isBlocked = isGenAuthError(error) && error.code === 'popup_blocked'
  return isBlocked && mayRedirect(config, browser) && isClicked(browser)
}
