import type { AuthorizationCode, RedirectOptions } from '@genauth-login/core'
import { GenAuthCodeEvent, GenAuthHandoffEvent, GenAuthSuccessEvent } from './events.js'
import { loadHandoff } from './load-handoff.js'
import type { LoginSettings } from './login-settings.js'
import type { Result } from './login-status.js'

/** The login that has given a result, and its element. */
export interface ResultLogin {
  readonly attempt: {
    /** What the page has told the login, for when it has ended. */
    readonly request: RedirectOptions
    readonly signal: AbortSignal
  }
  readonly settings: Pick<LoginSettings, 'loginUri' | 'handoff'>
  /** Dispatches an event on the element. `false` when a listener has prevented it. */
  tell(event: Event): boolean
  /** The login goes on, without its window. */
  goOn(): void
  /** The browser leaves the page. */
  leave(): void
  succeed(result: Result, event?: Event): void
}

/** Ends a login with its result. */
export async function takeResult(login: ResultLogin, result: Result): Promise<void> {
  if ('code' in result) await handOff(login, result)
  else login.succeed(result, new GenAuthSuccessEvent(result, login.attempt.request))
}

/** The code is for the site's back end: the page sends it, the form around us, or we do. */
async function handOff(login: ResultLogin, result: AuthorizationCode): Promise<void> {
  const isOurs = login.tell(new GenAuthCodeEvent(result, login.attempt.request))
  const { loginUri, handoff } = login.settings
  if (!isOurs || !loginUri) {
    login.succeed(result)
    return
  }
  login.goOn()
  const { sendCode } = await loadHandoff()
  const response = await sendCode(result, { loginUri, handoff, signal: login.attempt.signal })
  if (response) login.succeed(result, new GenAuthHandoffEvent(response))
  else login.leave()
}
