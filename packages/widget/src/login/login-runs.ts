import type { ClientConfig } from '@genauth-login/core'
import type { Attempt } from './attempt.js'
import type { LoginClient } from './load-core.js'
import type { Result } from './login-status.js'
import { responseReceived, takeUnanswered } from './returned-response.js'

/** Runs a login. Resolves with `undefined` when the page is being left, or nothing has come back. */
export type Run = (client: LoginClient, attempt: Attempt) => Promise<Result | undefined>

/** Logs in the way `mode` says: in a window, or by leaving the page. */
export const logIn: Run = (client, attempt) => {
  const { request, signal } = attempt
  return client.login({ ...request, popup: attempt.takePopup(), signal })
}

/**
 * Opens the window of a login in the click, while core is loading. The click decides what becomes
 * of a blocked one: later nobody knows whether there was a click.
 *
 * @returns What goes on when core is loaded.
 */
export function openWindow(attempt: Attempt, config: ClientConfig): Run {
  attempt.openPopup(config)
  if (!attempt.isBlocked) return logIn
  return mayLeave(config) ? leavePage : failBlocked
}

/** Fails with `popup_blocked`. */
const failBlocked: Run = (client, attempt) => {
  return client.loginWithPopup({ popup: attempt.takePopup(), signal: attempt.signal })
}

/** Logs in by leaving the page. */
export const leavePage: Run = async (client, { request, signal }) => {
  await client.loginWithRedirect({ ...request, signal })
  return undefined
}

/** Finishes a login that left this page, or another one of the site, and has come back here. */
export const finishLogin: Run = async (client, attempt) => {
  // A page that is only prerendered has not taken the response yet.
  await responseReceived
  const { request, signal } = attempt
  const { initiator } = request
  const response = takeUnanswered()
  const returned = await client.handleRedirectCallback({ initiator, response, signal })
  if (!returned) return undefined
  const { result, returnTo, appState } = returned
  attempt.request = { returnTo, appState }
  return result
}

/** Whether a click is forgotten, so that no window would open, and the page may be left. */
export function mustLeave({ mode }: ClientConfig): boolean {
  return !isClickRemembered() && self === top && mode !== 'popup'
}

/** Whether a page whose window was blocked may be left: somebody has clicked on it. */
function mayLeave({ mode = 'auto' }: ClientConfig): boolean {
  return isClickRemembered() && self === top && mode === 'auto'
}

/** Whether the person has just clicked. Where the browser does not tell, they have. */
function isClickRemembered(): boolean {
  const { userActivation } = navigator as { userActivation?: UserActivation }
  return userActivation?.isActive !== false
}
