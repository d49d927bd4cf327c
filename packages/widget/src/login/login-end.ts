import type { GenAuthError } from '@genauth-login/core'
import { GenAuthCancelEvent, GenAuthErrorEvent } from './events.js'
import { failureOf } from './load-core.js'
import type { LoginState, Outcome } from './login-status.js'

/** How a login ends, and the event that tells it. */
export interface LoginEnd extends Outcome {
  readonly state: LoginState
  readonly event?: Event | undefined
}

/** How a login ends that gives no result. */
export function endWith(error: GenAuthError): LoginEnd {
  return error.code === 'cancelled' || error.code === 'popup_closed'
    ? { state: 'cancelled', error, event: new GenAuthCancelEvent(error) }
    : { state: 'failed', error, failure: failureOf(error), event: new GenAuthErrorEvent(error) }
}
