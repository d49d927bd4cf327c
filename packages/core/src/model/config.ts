/** How a login reaches the identity source: GenAuth's hosted page first, or straight to it. */
export type Route = 'hosted' | 'direct'

/**
 * How the authorization response is delivered: posted by GenAuth's own page, or by a page of the
 * site that runs the callback script, which finds it in its query or fragment.
 */
export type ResponseMode = 'web_message' | 'query' | 'fragment'

/** How the person gets to GenAuth: in a window, or by leaving the page for it. */
export type Mode = 'auto' | 'popup' | 'redirect'

/** What a login resolves with: tokens, or the code for the site's back end to redeem. */
export type ResponseKind = 'tokens' | 'code'

/** What the person is there for: to log in, or to register. */
export type Intent = 'login' | 'register'

/** The settings of a client, as the caller writes them. Words are those of the GenAuth console. */
export interface ClientConfig {
  /**
   * Base URL of the application: `https://{Authentication Address}.genauth.ai`, a custom domain, or
   * `host/APP_ID` in a unified-domain user pool. `https://` may be left out. Only loopback may do
   * without TLS.
   */
  domain: string
  /** App ID of the application. */
  appId: string
  /** Unique ID of the identity source connection, such as `my-xiaomi`. */
  connection?: string | undefined
  /**
   * ID of the identity source connection. Default: found in the public configuration by
   * `connection`.
   */
  connectionId?: string | undefined
  /**
   * Type id of the social identity source, one that works on the web. Picks the first connection of
   * its kind if none is named. Default is `xiaomi`.
   */
  provider?: string | undefined
  /** Display Name of the connection. Default: read from the public configuration. */
  displayName?: string | undefined
  /**
   * A registered Login Callback URL on this page's own origin. Default: this page, without query
   * and fragment; where the public configuration was needed and this page is not registered, the
   * registered one of this origin that is nearest to it.
   */
  redirectUri?: string | undefined
  /**
   * `hosted` opens GenAuth's login page; `direct` opens the identity source itself, or the login
   * page where that cannot be. Default is `hosted`.
   */
  route?: Route | undefined
  /**
   * Default is `auto`: a window, and a redirect where no window can work. In a frame it is always a
   * window.
   */
  mode?: Mode | undefined
  /**
   * Words in `navigator.userAgent`, in any case, of browsers in which no window can work. Default
   * is {@link IN_APP_BROWSERS}.
   */
  inAppBrowsers?: readonly string[] | undefined
  /**
   * Default is `tokens`. With `code` the browser redeems nothing: the result is an
   * {@link AuthorizationCode}.
   */
  response?: ResponseKind | undefined
  /** Default is `web_message`. The others survive pages that send Cross-Origin-Opener-Policy. */
  responseMode?: ResponseMode | undefined
  /** What is asked for, separated by spaces; must contain `openid`. Default is `openid profile`. */
  scope?: string | undefined
  /**
   * `register` has GenAuth's hosted page open its registration. Default is `login`.
   */
  intent?: Intent | undefined
  /** ID of the tenant that the person logs in to, in a user pool that has several. */
  tenant?: string | undefined
  /** Where the person comes from, for GenAuth's statistics. */
  source?: string | undefined
  /**
   * Size of the login window in CSS pixels, as width and height: `640x720`. Default is `480x680`.
   */
  popupSize?: string | undefined
  /** `iss` of the application's ID tokens. Default: the base URL followed by `/oidc`. */
  issuer?: string | undefined
  /**
   * Refuses an authorization response without `iss`. Set it where GenAuth's discovery document says
   * `authorization_response_iss_parameter_supported`. Default is `false`: a wrong `iss` is refused,
   * a missing one is not.
   */
  requireIssuer?: boolean | undefined
  /**
   * Refuses an ID token whose signature no browser can verify: HS256, GenAuth's default. Default is
   * `false`.
   */
  requireSignature?: boolean | undefined
  /**
   * How long the person has to finish in the window, in milliseconds, from 1 to 999999999. Default
   * is 600000 (10 minutes).
   */
  timeoutMs?: number | undefined
}

/** The settings of a client as the steps use them: checked, complete and frozen. */
export interface ResolvedConfig {
  /** Base URL without a trailing slash. */
  readonly domain: string
  readonly appId: string
  readonly connection: string | undefined
  readonly connectionId: string | undefined
  readonly provider: string
  readonly displayName: string | undefined
  readonly redirectUri: string
  /** Whether the redirect URI is the page's own address, because the settings name none. */
  readonly isRedirectUriDefault: boolean
  readonly mode: Mode
  readonly inAppBrowsers: readonly string[]
  readonly response: ResponseKind
  readonly responseMode: ResponseMode
  readonly route: Route
  readonly scope: string
  readonly intent: Intent
  readonly tenant: string | undefined
  readonly source: string | undefined
  readonly popupSize: string
  readonly issuer: string
  readonly requireIssuer: boolean
  readonly requireSignature: boolean
  readonly timeoutMs: number
}
