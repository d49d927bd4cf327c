import type { ClientConfig } from '@genauth-login/core'
import type { Attempt } from './attempt.js'
import type { LoginClient } from './load-core.js'
import type { Result } from './login-status.js'
import { responseReceived } from './returned-response.js'

/** Runs a login. Resolves with `undefined` when the page is being left, or nothing came back. */
export type Run = (client: LoginClient, attempt: Attempt) => Promise<Result | undefined>

/** Logs in the way `mode` says: in a window, or by leaving the page. */
export const logIn: Run = (client, attempt) => {
  const { request, signal } = attempt
  return client.login({ ...request, popup: attempt.takePopup(), signal })
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
  const returned = await client.handleRedirectCallback({ signal: attempt.signal })
  if (!returned) return undefined
  const { result, returnTo, appState } = returned
  attempt.request = { returnTo, appState }
  return result
}

/**
 * Whether a click is forgotten, so that no window would open, and the page may be left. Browsers
 * that do not say whether they remember a click may open one.
 */
export function mustLeave({ mode }: ClientConfig): boolean {
  const { userActivation } = navigator as { userActivation?: UserActivation }
  return userActivation?.isActive === false && self === top && mode !== 'popup'
}
