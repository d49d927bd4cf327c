import type { AuthorizationCode, GenAuthError, LoginResult } from '@genauth-login/core'

/**
 * Dispatched before a login opens its window. Prevent it to stop the login; fill it in to shape the
 * request. Does not bubble.
 */
export class GenAuthBeforeLoginEvent extends Event {
  /** What the person is likely to log in as, such as a phone number. */
  loginHint: string | undefined
  /** Further parameters for GenAuth, such as `prompt`. */
  parameters: Record<string, string> = {}

  constructor() {
    super('genauth-before-login', { cancelable: true })
  }
}

/**
 * Dispatched once when a login's window has opened, in the same click. Not for a login that leaves
 * the page, and not when the window is brought back. Does not bubble.
 */
export class GenAuthPopupOpenEvent extends Event {
  constructor() {
    super('genauth-popup-open')
  }
}

/** Dispatched once when a login ends with tokens. Does not bubble: only who asked gets them. */
export class GenAuthSuccessEvent extends Event {
  readonly result: LoginResult

  constructor(result: LoginResult) {
    super('genauth-success')
    this.result = result
  }
}

/**
 * Dispatched once when a login with `response="code"` ends with a code for the site's back end.
 * Prevent it to send the code yourself instead of to `login-uri`. Does not bubble.
 */
export class GenAuthCodeEvent extends Event {
  readonly authorization: AuthorizationCode

  constructor(authorization: AuthorizationCode) {
    super('genauth-code', { cancelable: true })
    this.authorization = authorization
  }
}

/**
 * Dispatched once when the back end at `login-uri` has taken the code, with `handoff="fetch"`. Does
 * not bubble.
 */
export class GenAuthHandoffEvent extends Event {
  /** The back end's response. Its body has not been read. */
  readonly response: Response

  constructor(response: Response) {
    super('genauth-handoff')
    this.response = response
  }
}

/** Dispatched once when a login fails. Does not bubble. */
export class GenAuthErrorEvent extends Event {
  readonly error: GenAuthError

  constructor(error: GenAuthError) {
    super('genauth-error')
    this.error = error
  }
}

/**
 * Dispatched once when the person closes the window, or the page ends the login. Does not bubble.
 */
export class GenAuthCancelEvent extends Event {
  /** `popup_closed` or `cancelled`. */
  readonly error: GenAuthError

  constructor(error: GenAuthError) {
    super('genauth-cancel')
    this.error = error
  }
}

/**
 * Dispatches an event on a button, and then on the group that the button is in: one listener there
 * gets the events of all buttons.
 *
 * @returns `false` when a listener has prevented it.
 */
export function dispatch(button: Element, event: Event): boolean {
  const allowed = button.dispatchEvent(event)
  return groupOf(button)?.dispatchEvent(event) ?? allowed
}

const GROUP = 'genauth-login-group'

/** The group that has rendered the button, or that the page has put it into. */
function groupOf(button: Element): Element | null {
  const root = button.getRootNode()
  const host = root instanceof ShadowRoot ? root.host : undefined
  return host?.localName === GROUP ? host : button.closest(GROUP)
}

declare global {
  interface HTMLElementEventMap {
    'genauth-before-login': GenAuthBeforeLoginEvent
    'genauth-popup-open': GenAuthPopupOpenEvent
    'genauth-success': GenAuthSuccessEvent
    'genauth-code': GenAuthCodeEvent
    'genauth-handoff': GenAuthHandoffEvent
    'genauth-error': GenAuthErrorEvent
    'genauth-cancel': GenAuthCancelEvent
  }
}
