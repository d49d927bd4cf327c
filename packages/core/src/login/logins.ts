import type { ClientConfig } from '../model/config.js'
import type { Browser } from '../platform/browser.js'
import { createContext } from '../protocol/context.js'
import type { Context } from '../protocol/context.js'
import { Detour } from './detour.js'
import { PopupLogin } from './popup-login.js'
import { PreparedLogin } from './prepared-login.js'
import { RedirectLogin } from './redirect-login.js'

/** The two ways to log in, and what they share. */
export interface Logins {
  readonly context: Context
  readonly prepared: PreparedLogin
  readonly popupLogin: PopupLogin
  readonly redirectLogin: RedirectLogin
}

/** @throws {GenAuthError} What `createContext()` throws. */
export function createLogins(browser: Browser, config: ClientConfig): Logins {
  const context = createContext(browser, config)
  const prepared = new PreparedLogin(context)
  const detour = new Detour(context)
  const popupLogin = new PopupLogin(context, prepared, detour)
  const redirectLogin = new RedirectLogin(context, prepared, detour)
  return { context, prepared, popupLogin, redirectLogin }
}
