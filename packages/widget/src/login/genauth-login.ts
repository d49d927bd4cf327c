import type { AuthorizationCode, GenAuthError, LoginResult } from '@genauth-login/core'
import { adoptStyles, ReactiveElement } from '@lit/reactive-element'
import type { PropertyValues } from '@lit/reactive-element'
import { attributesToConfig } from '../settings/attributes-to-config.js'
import { brandOf } from '../branding/load-brand.js'
import { takeEarlyClick } from './early-click.js'
import { ElementSettings } from '../settings/element-settings.js'
import type { Settings } from '../settings/element-settings.js'
import { returnFocus } from './focus-return.js'
import { styles } from './genauth-login.styles.js'
import { OF_THE_ELEMENT_ALONE } from '../settings/json-child.js'
import type { KnownPerson, PersonSource } from './known-person.js'
import { labelOf, nameOf } from '../branding/label.js'
import { brandStyleSheet } from '../branding/brand-style-sheet.js'
import { brandStyles } from '../branding/brand.styles.js'
import { Localization } from '../i18n/localization.js'
import { buildLoginButton } from './login-button.js'
import type { Face } from './login-button.js'
import { LoginController } from './login-controller.js'
import type { LoginState } from './login-controller.js'
import { failureOf } from '../i18n/messages.js'
import type { Messages } from '../i18n/messages.js'
import { callPageBack } from '../settings/page-callbacks.js'
import { PanelController } from '../panel/panel-controller.js'
import { presence } from '../settings/presence.js'
import { startFromControls } from '../settings/start-controls.js'

/**
 * A button that logs the person in through GenAuth.
 *
 * @element genauth-login
 *
 * @fires {GenAuthBeforeLoginEvent} genauth-before-login - A login is about to open its window.
 *   Cancelable.
 * @fires {GenAuthPopupOpenEvent} genauth-popup-open - The login's window has opened.
 * @fires {GenAuthSuccessEvent} genauth-success - The login gave tokens.
 * @fires {GenAuthCodeEvent} genauth-code - The login gave a code for the site's back end.
 *   Cancelable.
 * @fires {GenAuthHandoffEvent} genauth-handoff - The back end has taken the code.
 * @fires {GenAuthErrorEvent} genauth-error - The login failed.
 * @fires {GenAuthCancelEvent} genauth-cancel - The person closed the window, or the page ended the
 *   login.
 *
 * @slot - A face of the page's own, in the place of mark and label. It keeps what the button does,
 *   and its name is the button's.
 * @slot icon - A mark of the page's own, in the mark's box.
 *
 * @csspart button - The button.
 * @csspart icon - The identity source's mark.
 * @csspart label - The button's text.
 * @csspart badge - The words beside it, such as that it was used last.
 * @csspart panel - The panel that leads back to a lost login window; in it `panel-title`,
 *   `panel-text`, `panel-bring-back`,
 *   `panel-continue` and `panel-cancel`.
 * @csspart message - The sentence below the button; empty while there is nothing to say.
 *
 * @cssprop [--genauth-width=280px] - Width of the button, never more than the element's container.
 *   By `size`: 280, 250, 220 px.
 * @cssprop [--genauth-height=44px] - Least height of the button. By `size`: 44, 38, 32 px; never
 *   below 24 px.
 * @cssprop [--genauth-radius=8px] - Radius of its corners. By `shape`.
 * @cssprop [--genauth-background=#ff6900] - Its colour. By identity source and `variant`, as all of
 *   its colours.
 * @cssprop [--genauth-color=#1f0d00] - Colour of its text, and of its mark where `variant` is
 *   `filled`.
 * @cssprop [--genauth-border-color=transparent] - Colour of its border.
 * @cssprop [--genauth-icon-color=#1f0d00] - Colour of its mark.
 * @cssprop [--genauth-icon-size=22px] - Width and height of its mark. By `size`: 22, 20, 18 px.
 * @cssprop [--genauth-font=600 15px/1.25 system-ui, sans-serif] - Font of its text. By `size`: 15,
 *   14, 13 px.
 * @cssprop [--genauth-focus-color=#1a73e8] - Colour of the focus ring.
 */
export class GenAuthLogin extends ReactiveElement implements Settings {
  static override shadowRootOptions: ShadowRootInit = {
    ...ReactiveElement.shadowRootOptions,
    delegatesFocus: true,
  }
  /**
   * In a form it is a field: its value is what the login gave, the ID token or the code with what
   * belongs to it.
   */
  static readonly formAssociated = true
  static override styles = [styles, brandStyles]
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
    requireIssuer: { attribute: 'require-issuer', type: Boolean, converter: presence },
    requireSignature: { attribute: 'require-signature', type: Boolean, converter: presence },
    timeoutSeconds: { attribute: 'timeout-seconds', type: Number },
    panel: {},
    variant: {},
    theme: {},
    shape: {},
    size: {},
    iconOnly: { attribute: 'icon-only', type: Boolean, converter: presence },
    text: {},
    lastUsed: { attribute: 'last-used', type: Boolean, converter: presence },
    inAppBrowsers: { attribute: false, type: Array },
    htmlFor: { attribute: 'for' },
    session: { attribute: false },
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
  /**
   * The button's text. Default: the connection's Display Name, and the provider's own name until
   * that is known.
   */
  declare displayName: string | null | undefined
  /**
   * A registered Login Callback URL on this page's origin. Default: this page, without query and
   * fragment.
   */
  declare redirectUri: string | null | undefined
  /**
   * `popup` or `redirect`: in a window, or by leaving the page. Default: a window where one can
   * work.
   */
  declare mode: string | null | undefined
  /** `code`: the site's back end redeems it. Default: the browser does, for tokens. */
  declare response: string | null | undefined
  /** Where the code goes, with `response="code"`: an address of the site's back end. */
  declare loginUri: string | null | undefined
  /** `fetch`: the code goes there while the page stays. Default: as a form that is submitted. */
  declare handoff: string | null | undefined
  /**
   * `query` or `fragment`: the answer comes by the redirect page. Default: GenAuth's own page posts
   * it.
   */
  declare responseMode: string | null | undefined
  /**
   * `direct` to the identity source, or by GenAuth's `hosted` login page. Default: direct where it
   * can be.
   */
  declare route: string | null | undefined
  /** What is asked for, separated by spaces. Default is `openid profile`. */
  declare scope: string | null | undefined
  /** `iss` of the application's ID tokens. Default: the domain followed by `/oidc`. */
  declare issuer: string | null | undefined
  /** Refuses answers that do not say whose they are (`iss`). */
  declare requireIssuer: boolean | undefined
  /**
   * Refuses ID tokens whose signature cannot be verified in a browser: HS256, GenAuth's default.
   */
  declare requireSignature: boolean | undefined
  /** How long the person has to finish, in seconds. Default is 600 (10 minutes). */
  declare timeoutSeconds: number | null | undefined

  /**
   * `inline` or `off`: where the person finds the way back who has lost the login window. Default:
   * over the page.
   */
  declare panel: string | null | undefined
  /**
   * Words in `navigator.userAgent`, in any case, of browsers in which no window can work. Default:
   * core's list.
   */
  declare inAppBrowsers: readonly string[] | null | undefined
  /**
   * ID of controls beside the element, in the same document or shadow root, that start the login by
   * a click as well.
   */
  declare htmlFor: string | null | undefined
  /**
   * A `GenAuthSession`, or anything like it. Who is known to it reads `Continue as {name}` on the
   * button.
   */
  declare session: PersonSource | null | undefined

  /** `filled`, `outline` or `neutral`. Default is `filled`. */
  declare variant: string | null | undefined
  /** `auto`, `light` or `dark`. Default is `auto`: the page's own `color-scheme`. */
  declare theme: string | null | undefined
  /**
   * `rectangular`, `pill`, or for the mark alone `square` or `circle`. Default is `rectangular`.
   */
  declare shape: string | null | undefined
  /** `large` (44 px high), `medium` (38 px) or `small` (32 px). Default is `large`. */
  declare size: string | null | undefined
  /** The mark alone, with the text as its name. */
  declare iconOnly: boolean | undefined
  /**
   * `name`, `signin_with`, `signup_with`, `continue_with` or `signin`. Default is `name`: the
   * Display Name alone.
   */
  declare text: string | null | undefined
  /** Marks it as the one that was used last. A `<genauth-login-group>` sets it by itself. */
  declare lastUsed: boolean | undefined

  readonly #settings = new ElementSettings(this)
  readonly #login = new LoginController(this, this.attachInternals(), () => {
    const { error, now } = this.#settings
    if (error) throw error as Error
    const { loginUri, handoff } = now
    const by = handoff === 'fetch' ? 'fetch' : 'form'
    return { config: attributesToConfig(now), loginUri: loginUri || undefined, handoff: by }
  })
  readonly #localization = new Localization(this)
  #person: KnownPerson | undefined
  #show: ((face: Face) => void) | undefined

  constructor() {
    super()
    this.addController(
      new PanelController(this, this.#login, this.#localization, () => this.#settings.now.panel),
    )
    // After the panel, which gives the focus back itself.
    returnFocus(this, this.#login)
    startFromControls(this)
    callPageBack(this)
  }

  /**
   * Starts a login, or brings the window of the pending one back. Call it from a click. Rejects
   * with a `GenAuthError`;
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
    void takeEarlyClick(root).then((wasClicked) => {
      if (wasClicked && this.isConnected) this.#login.login('late').catch(() => undefined)
    })
    return root
  }

  protected override update(changed: PropertyValues): void {
    LOOKS.concat(OF_THE_ELEMENT_ALONE).forEach((name) => changed.delete(name))
    if (changed.size || !this.hasUpdated) this.#login.reconfigure()
    super.update(changed)
    this.#knowPerson()
    this.#show?.(this.#face())
  }

  /** Without the part, the button reads as it would without a session. */
  #knowPerson(): void {
    if (!this.session || this.#person) return
    import('./known-person.js').then(
      ({ KnownPerson }) => (this.#person ??= new KnownPerson(this)),
      () => undefined,
    )
  }

  #face(): Face {
    const { state, error, connection } = this.#login
    const { messages, isLoading } = this.#localization.read()
    const settings = this.#settings.now
    const { variant, theme, shape, size } = settings
    const provider = settings.provider || connection?.provider || 'xiaomi'
    const branding = brandOf(provider, () => this.requestUpdate())
    const source = nameOf(provider, branding.brand, messages)
    const displayName = settings.displayName || connection?.displayName
    if (branding.brand && this.shadowRoot)
      adoptStyles(this.shadowRoot, [styles, brandStyles, brandStyleSheet(branding.brand)])
    const personName = this.#person?.personName
    const label = personName
      ? messages.continueAs(personName)
      : labelOf({
          brand: branding.brand,
          source,
          displayName,
          text: settings.text,
          language: this.#localization.language,
          messages,
        })
    return {
      label,
      blank: isLoading && label !== displayName,
      brand: branding.brand,
      unseen: branding.isLoading,
      source,
      badge: settings.lastUsed && !isLoading ? messages.lastUsed : '',
      look: { variant, theme, shape, size },
      iconOnly: Boolean(settings.iconOnly) || shape === 'square' || shape === 'circle',
      busy: state === 'pending' || state === 'redirecting' || state === 'finishing',
      message: isLoading ? '' : messageOf(state, error, messages),
      quiet: state === 'succeeded',
    }
  }
}

/** How it looks, and where: no settings of the login. */
const LOOKS = ['panel', 'variant', 'theme', 'shape', 'size', 'text', 'iconOnly', 'lastUsed']

function messageOf(state: LoginState, error: GenAuthError | undefined, messages: Messages): string {
  switch (state) {
    case 'pending':
    case 'redirecting':
    case 'cancelled':
    case 'succeeded':
      return messages[state]
    default:
      return error ? messages.failures[failureOf(error)] : ''
  }
}
