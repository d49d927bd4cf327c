import type { AuthorizationCode, LoginResult } from '@genauth-login/core'
import { ReactiveElement } from '@lit/reactive-element'
import type { PropertyValues } from '@lit/reactive-element'
import { attributesToConfig } from './attributes-to-config.js'
import type { LoginAttributes } from './attributes-to-config.js'
import { styles } from './genauth-login.styles.js'
import { xiaomi } from './icons/xiaomi.js'
import { Localization } from './localize.js'
import { buildLoginButton } from './login-button.js'
import type { Face } from './login-button.js'
import { LoginController } from './login-controller.js'
import { failureOf } from './messages.js'
import { PanelController } from './panel-controller.js'

/**
 * A button that logs the person in through GenAuth.
 *
 * @element genauth-login
 *
 * @fires {GenAuthBeforeLoginEvent} genauth-before-login - A login is about to open its window. Cancelable.
 * @fires {GenAuthSuccessEvent} genauth-success - The login gave tokens.
 * @fires {GenAuthCodeEvent} genauth-code - The login gave a code for the site's back end. Cancelable.
 * @fires {GenAuthHandoffEvent} genauth-handoff - The back end has taken the code.
 * @fires {GenAuthErrorEvent} genauth-error - The login failed.
 * @fires {GenAuthCancelEvent} genauth-cancel - The person closed the window, or the page ended the login.
 *
 * @csspart button - The button.
 * @csspart icon - The identity source's mark.
 * @csspart label - The button's text.
 * @csspart panel - The panel that leads back to a lost login window; in it `panel-title`, `panel-text`, `panel-bring-back`,
 *   `panel-continue` and `panel-cancel`.
 * @csspart message - The sentence below the button; empty while there is nothing to say.
 *
 * @cssprop [--genauth-width=280px] - Width of the button, never more than the element's container.
 * @cssprop [--genauth-radius=8px] - Radius of its corners.
 * @cssprop [--genauth-background=#ff6900] - Its colour.
 * @cssprop [--genauth-color=#1f0d00] - Colour of its text and mark.
 * @cssprop [--genauth-font=600 15px/1.25 system-ui, sans-serif] - Font of its text.
 * @cssprop [--genauth-focus-color=#1a73e8] - Colour of the focus ring.
 */
export class GenAuthLogin extends ReactiveElement implements LoginAttributes {
  static override shadowRootOptions: ShadowRootInit = { ...ReactiveElement.shadowRootOptions, delegatesFocus: true }
  /** In a form it is a field: its value is what the login gave, the ID token or the code with what belongs to it. */
  static readonly formAssociated = true
  static override styles = styles
  static override properties = {
    domain: {},
    appId: { attribute: 'app-id' },
    connection: {},
    connectionId: { attribute: 'connection-id' },
    provider: {},
    displayName: { attribute: 'display-name' },
    redirectUri: { attribute: 'redirect-uri' },
    mode: {},
    response: {},
    loginUri: { attribute: 'login-uri' },
    handoff: {},
    responseMode: { attribute: 'response-mode' },
    route: {},
    scope: {},
    issuer: {},
    requireIssuer: { attribute: 'require-issuer', type: Boolean },
    requireSignature: { attribute: 'require-signature', type: Boolean },
    timeoutSeconds: { attribute: 'timeout-seconds', type: Number },
    panel: {},
    lang: { reflect: true },
  }

  /** Base URL of the application, such as `https://my-app.genauth.ai`. */
  declare domain: string | null | undefined
  /** App ID of the application. */
  declare appId: string | null | undefined
  /** Unique ID of the identity source connection, such as `my-xiaomi`. */
  declare connection: string | null | undefined
  /** ID of the identity source connection. Default: found by `connection`. */
  declare connectionId: string | null | undefined
  /** Type id of the social identity source. Default is `xiaomi`. */
  declare provider: string | null | undefined
  /** The button's text. Default: the connection's Display Name, and the provider's own name until that is known. */
  declare displayName: string | null | undefined
  /** A registered Login Callback URL on this page's origin. Default: this page, without query and fragment. */
  declare redirectUri: string | null | undefined
  /** `popup` or `redirect`: in a window, or by leaving the page. Default: a window where one can work. */
  declare mode: string | null | undefined
  /** `code`: the site's back end redeems it. Default: the browser does, for tokens. */
  declare response: string | null | undefined
  /** Where the code goes, with `response="code"`: an address of the site's back end. */
  declare loginUri: string | null | undefined
  /** `fetch`: the code goes there while the page stays. Default: as a form that is submitted. */
  declare handoff: string | null | undefined
  /** `query` or `fragment`: the answer comes by the redirect page. Default: GenAuth's own page posts it. */
  declare responseMode: string | null | undefined
  /** `direct` to the identity source, or by GenAuth's `hosted` login page. Default: direct where it can be. */
  declare route: string | null | undefined
  /** What is asked for, separated by spaces. Default is `openid profile`. */
  declare scope: string | null | undefined
  /** `iss` of the application's ID tokens. Default: the domain followed by `/oidc`. */
  declare issuer: string | null | undefined
  /** Refuses answers that do not say whose they are (`iss`). */
  declare requireIssuer: boolean | undefined
  /** Refuses ID tokens whose signature cannot be verified in a browser: HS256, GenAuth's default. */
  declare requireSignature: boolean | undefined
  /** How long the person has to finish, in seconds. Default is 600 (10 minutes). */
  declare timeoutSeconds: number | null | undefined

  /**
   * `inline` or `off`: where the person finds the way back who has lost the login window. Default: over the page.
   */
  declare panel: string | null | undefined

  readonly #login = new LoginController(this, this.attachInternals(), () => ({
    config: attributesToConfig(this),
    loginUri: this.loginUri || undefined,
    handoff: this.handoff === 'fetch' ? 'fetch' : 'form',
  }))
  readonly #localization = new Localization(this)
  #show: ((face: Face) => void) | undefined

  constructor() {
    super()
    const panelKind = () => (this.panel === 'off' || this.panel === 'inline' ? this.panel : 'overlay')
    this.addController(new PanelController(this, this.#login, this.#localization, panelKind))
  }

  /**
   * Starts a login, or brings the window of the pending one back. Call it from a click. Rejects with a `GenAuthError`;
   * resolves with nothing when the page is being left.
   */
  login(): Promise<LoginResult | AuthorizationCode | undefined> {
    return this.#login.login()
  }

  /** Ends the pending login and closes its window. Without one it does nothing. */
  cancel(): void {
    this.#login.cancel()
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const root = super.createRenderRoot()
    // The events tell how a login ends.
    this.#show = buildLoginButton(root, () => void this.login().catch(() => undefined))
    return root
  }

  protected override update(changed: PropertyValues): void {
    // Neither is a setting of the login.
    changed.delete('lang')
    changed.delete('panel')
    if (changed.size || !this.hasUpdated) this.#login.reconfigure()
    super.update(changed)
    const { state, error, connection } = this.#login
    const { messages, onItsWay } = this.#localization.read()
    const provider = this.provider || 'xiaomi'
    const ownName = this.displayName || connection?.displayName
    this.#show?.({
      label: ownName || messages.providers[provider] || provider,
      blank: onItsWay && !ownName,
      mark: provider === 'xiaomi' ? xiaomi : undefined,
      busy: state === 'pending' || state === 'redirecting' || state === 'finishing',
      message: onItsWay
        ? ''
        : state === 'pending' || state === 'redirecting' || state === 'cancelled'
          ? messages[state]
          : error
            ? messages.failures[failureOf(error.code)]
            : '',
    })
  }
}
