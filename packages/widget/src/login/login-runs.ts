import type { ClientConfig } from '@genauth-login/core'
import { responseReceived } from '@genauth-login/core/callback'
import type { Attempt } from './attempt.js'
import type { LoginClient } from './load-core.js'
import type { Result } from './login-status.js'

/** Runs a login. Resolves with `undefined` when the page is being left, or nothing came back. */
export type Run = (client: LoginClient, attempt: Attempt) => Promise<Result | undefined>

/** Logs in the way `mode` says: in a window, or by leaving the page. */
export const logIn: Run = (client, attempt) => {
  const { request, signal } = attempt
  return client.login({ ...request, popup: attempt.takePopup(), signal })
}

/**
 * Opens the window of a login in the click, while core is loading. Where the browser blocks it, the
 * login leaves the page if it may, and fails otherwise: no window opens long after the click.
 *
 * @returns What goes on when core is loaded.
 */
export function openWindow(attempt: Attempt, config: ClientConfig): Run {
  try {
    attempt.openPopup(config)
    return logIn
  } catch (error) {
    if (mayLeave(config)) return leavePage
    return async () => {
      throw error
    }
  }
}

/** Logs in by leaving the page. */
export const leavePage: Run = async (client, { request, signal }) => {
  await client.loginWithRedirect({ ...request, signal })
  return undefined
}

/** Finishes a login that left this page, or another one of the site, and has come back here. */
export const finishLogin: Run = async (client, { signal }) => {
  // A page that is only prerendered has not taken the response yet.
  await responseReceived
  const returned = await client.handleRedirectCallback({ signal })
  return returned?.result
}

/**
 * Whether a click is forgotten, so that no window would open, and the page may be left. Browsers
 * that do not say whether they remember a click may open one.
 */
export function mustLeave({ mode }: ClientConfig): boolean {
  return !isClickRemembered() && self === top && mode !== 'popup'
}

/** Whether a page that may open no window may be left: somebody has clicked on it. */
function mayLeave({ mode = 'auto' }: ClientConfig): boolean {
  return isClickRemembered() && self === top && mode === 'auto'
}

/** Whether the person has just clicked. Where the browser does not tell, they have. */
function isClickRemembered(): boolean {
  const { userActivation } = navigator as { userActivation?: UserActivation }
  return userActivation?.isActive !== false
}
