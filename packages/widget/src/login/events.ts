import type { AuthorizationCode, GenAuthError, LoginResult } from '@genauth-login/core'

/** The browser's own `Event`, where a script of the page has put something else in its place. */
const NativeEvent = Object.getPrototypeOf(MessageEvent) as typeof Event

/**
 * Dispatched before a login opens its window. Prevent it to stop the login; fill it in to shape the
 * request. Does not bubble.
 */
export class GenAuthBeforeLoginEvent extends NativeEvent {
  /** What the person is likely to log in as, such as a phone number. */
  loginHint: string | undefined
  /** Further parameters for GenAuth, such as `prompt`. */
  parameters: Record<string, string> = {}
  /** Where the person is to be after a redirect, on the page's own origin. Filled with `return-to`. */
  returnTo: string | undefined
  /**
   * Whatever the page wants to know when the login has ended, such as what was in a form: it is on
   * the event that ends it, after a redirect, too. To be written as JSON; nothing secret, for a
   * redirect stores it in `sessionStorage`.
   */
  appState: unknown
  /** IDs of the agreements that the person has accepted. Filled where the element asks for them. */
  agreements: readonly string[] = []

  constructor({ returnTo }: { readonly returnTo?: string | undefined } = {}) {
    super('genauth-before-login', { cancelable: true })
    this.returnTo = returnTo
  }
}

/**
 * Dispatched once when a login's window has opened, in the same click. Not for a login that leaves
 * the page, and not when the window is brought back. Does not bubble.
 */
export class GenAuthPopupOpenEvent extends NativeEvent {
  constructor() {
    super('genauth-popup-open')
  }
}

/** What the page has told a login, for when it has ended. */
interface PageState {
  readonly returnTo?: string | undefined
  readonly appState?: unknown
}

/** Dispatched once when a login ends with tokens. Does not bubble: only who asked gets them. */
export class GenAuthSuccessEvent extends NativeEvent {
  readonly result: LoginResult
  /** Where the person is to be, where the login was told or has left the page. */
  readonly returnTo: string | undefined
  /** As `genauth-before-login` was given it. */
  readonly appState: unknown

  constructor(result: LoginResult, { returnTo, appState }: PageState = {}) {
    super('genauth-success')
    this.result = result
    this.returnTo = returnTo
    this.appState = appState
  }
}

/**
 * Dispatched once when a login with `response="code"` ends with a code for the site's back end.
 * Prevent it to send the code yourself instead of to `login-uri`. Does not bubble.
 */
export class GenAuthCodeEvent extends NativeEvent {
  readonly authorization: AuthorizationCode
  /** Where the person is to be, where the login was told or has left the page. */
  readonly returnTo: string | undefined
  /** As `genauth-before-login` was given it. */
  readonly appState: unknown

  constructor(authorization: AuthorizationCode, { returnTo, appState }: PageState = {}) {
    super('genauth-code', { cancelable: true })
    this.authorization = authorization
    this.returnTo = returnTo
    this.appState = appState
  }
}

/**
 * Dispatched once when the back end at `login-uri` has taken the code, with `handoff="fetch"`. Does
 * not bubble.
 */
export class GenAuthHandoffEvent extends NativeEvent {
  /** The back end's response. Its body has not been read. */
  readonly response: Response

  constructor(response: Response) {
    super('genauth-handoff')
    this.response = response
  }
}

/** Dispatched once when a login fails. Does not bubble. */
export class GenAuthErrorEvent extends NativeEvent {
  readonly error: GenAuthError

  constructor(error: GenAuthError) {
    super('genauth-error')
    this.error = error
  }
}

/**
 * Dispatched once when the person closes the window, or the page ends the login. Does not bubble.
 */
export class GenAuthCancelEvent extends NativeEvent {
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
 * @param then Who gets it after the button. Default is its group.
 * @returns `false` when a listener has prevented it.
 */
export function dispatch(
  button: Element,
  event: Event,
  then: EventTarget | null = groupOf(button),
): boolean {
  const allowed = button.dispatchEvent(event)
  return then?.dispatchEvent(event) ?? allowed
}

const GROUP = 'genauth-login-group'

/** The group that has rendered the button, or that the page has put it into. */
export function groupOf(button: Element): Element | null {
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
