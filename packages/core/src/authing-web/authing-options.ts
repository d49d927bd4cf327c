import { invalidConfig } from '../model/invalid-config.js'
import { isObject } from '../model/is-object.js'
import { withoutPrototype } from '../model/without-prototype.js'
import type { SessionConfig } from '../session/session-config.js'
import type { LoginState } from './login-state.js'

/** What `new Authing()` is told: as `@authing/web` 5. */
export interface AuthingOptions {
  /** Base URL of the application; a port and a path are kept. */
  domain: string
  /** App ID of the application. */
  appId: string
  /**
   * A registered Login Callback URL on this page's own origin. Default: this page, without query
   * and fragment.
   */
  redirectUri?: string | null | undefined
  /** Not needed. */
  userPoolId?: string | undefined
  /** A registered Logout Callback URL. */
  logoutRedirectUri?: string | undefined
  /** Default is `openid profile`. */
  scope?: string | undefined
  /**
   * Whether a login by redirect ends where it began, and not at its callback. Default is `false`.
   */
  redirectToOriginalUri?: boolean | undefined
  /** Default is `fragment`. */
  redirectResponseMode?: 'fragment' | 'query' | undefined
  /** Only `false`: a login is by code and PKCE. */
  useImplicitMode?: boolean | undefined
  /**
   * Whether `getLoginState()` asks GenAuth if the person is still logged in there: see
   * `GenAuthSession.check()`. Default is `false`.
   */
  introspectAccessToken?: boolean | undefined
  /** In CSS pixels. Default is 480, or 800 where a height is given. */
  popupWidth?: number | undefined
  /** In CSS pixels. Default is 680, or 600 where a width is given. */
  popupHeight?: number | undefined
}

/** What both kinds of login may be told. */
export interface PopupLoginOptions {
  /** Default: the one given to `new Authing()`. */
  redirectUri?: string | undefined
  /** Whether GenAuth asks the person who they are even if it knows. Default is `false`. */
  forced?: boolean | undefined
}

/** What a login by redirect may be told. */
export interface RedirectLoginOptions extends PopupLoginOptions {
  /** Where the login is to end, with `redirectToOriginalUri`. Default: this page. */
  originalUri?: string | undefined
  /** What the callback wants to know. JSON must be able to hold it. Nothing secret. */
  customState?: unknown
  login_page_context?: string | undefined
}

/** What `getLoginState()` may be told. */
export interface LoginStateOptions {
  /** Asks GenAuth anew, in an invisible frame. Default is `false`. */
  ignoreCache?: boolean | undefined
}

/** What `getUserInfo()` may be told. */
export interface UserInfoOptions {
  /** Only the session's own: what GenAuth says must be about the person who is signed in. */
  accessToken?: string | undefined
}

/** What `logoutWithRedirect()` may be told. */
export interface LogoutRedirectOptions {
  /** Default: `logoutRedirectUri` of `new Authing()`. */
  redirectUri?: string | null | undefined
}

/** A login state, and what the login by redirect was told. */
export interface CallbackState extends LoginState {
  readonly customState?: unknown
}

/**
 * Writes the options as the settings of a login and its session. The session is where
 * `@authing/web` has it: in `localStorage`.
 *
 * @throws {GenAuthError} `invalid_config` with the reason `useImplicitMode` or `options`.
 */
export function toSessionConfig(given: AuthingOptions): SessionConfig {
  if (!isObject(given)) throw invalidConfig('options', 'an object', given)
  const { useImplicitMode, ...options } = withoutPrototype<AuthingOptions>(given)
  if (useImplicitMode) {
    throw invalidConfig('useImplicitMode', 'false: a login is by code and PKCE', useImplicitMode)
  }
  const { domain, appId, scope, redirectUri } = options
  const popupSize = toPopupSize(options)
  return { domain, appId, scope, redirectUri: redirectUri ?? undefined, popupSize, store: 'local' }
}

/** A size that names one side has the other one of `@authing/web`. */
function toPopupSize({ popupWidth, popupHeight }: AuthingOptions): string | undefined {
  if (popupWidth === undefined && popupHeight === undefined) return undefined
  return `${popupWidth ?? 800}x${popupHeight ?? 600}`
}

/** The parameters of a request to GenAuth. */
export function toParameters({ forced, login_page_context }: RedirectLoginOptions) {
  return {
    ...(forced && { prompt: 'login' }),
    ...(login_page_context && { login_page_context }),
  }
}
