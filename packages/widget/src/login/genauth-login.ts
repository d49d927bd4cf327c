import { LitElement } from 'lit'
import type { PropertyValues, TemplateResult } from 'lit'
import { AdoptedBrand } from '../branding/adopted-brand.js'
import type { Brand } from '../branding/brand.js'
import { brandStyles } from '../branding/brand.styles.js'
import { Localization } from '../i18n/localization.js'
import type { PanelController } from '../panel/panel-controller.js'
import { StartControls } from '../settings/start-controls.js'
import { ContentWatch } from './content-watch.js'
import { AgreementGate } from './agreement-gate.js'
import { viewOf } from './element-view.js'
import { FocusReturn } from './focus-return.js'
import { formValueOf } from './form-value.js'
import { buttonStyles } from './genauth-login.styles.js'
import { loginTemplate } from './genauth-login.template.js'
import type { LoginActions } from './genauth-login.template.js'
import { ignore } from './ignore.js'
import { KnownPerson } from './known-person.js'
import { createPanel } from './late-panel.js'
import { createClient } from './load-core.js'
import type { CreateClient } from './load-core.js'
import { DebugToggle } from './load-debug.js'
import { LoginController } from './login-controller.js'
import { LoginElement } from './login-element.js'
import { loginSettingsOf } from './login-settings.js'
import type { Result } from './login-status.js'
import type { LoginView } from './login-view.js'
import { reportHint } from './report.js'
import { ServedButton } from './served-button.js'

/**
 * A button that logs the person in through GenAuth.
 *
 * @element genauth-login
 *
 * @fires {GenAuthBeforeLoginEvent} genauth-before-login - A login is about to begin: fill in the
 *   fields, or prevent it. Cancelable.
 * @fires {GenAuthPopupOpenEvent} genauth-popup-open - The login's window has opened, in the same
 *   click.
 * @fires {GenAuthSuccessEvent} genauth-success - The login gave tokens.
 * @fires {GenAuthCodeEvent} genauth-code - With `response="code"`, the login gave a code for the
 *   site's back end. Where it is prevented, nothing goes to `login-uri`. Cancelable.
 * @fires {GenAuthHandoffEvent} genauth-handoff - With `handoff="fetch"`, the back end has taken the
 *   code.
 * @fires {GenAuthErrorEvent} genauth-error - The login failed.
 * @fires {GenAuthCancelEvent} genauth-cancel - The person closed the window (`popup_closed`), or
 *   the page ended the login (`cancelled`).
 *
 * @slot - Content of the page's own, in the place of mark and label. It names the button.
 * @slot icon - A mark of the page's own, in the mark's box.
 *
 * @csspart button - The button.
 * @csspart icon - The identity source's mark.
 * @csspart label - The button's text.
 * @csspart badge - The text beside the label, such as "Last used".
 * @csspart message - The sentence below the button; empty while there is nothing to say.
 * @csspart early - The sentence for a click before the script, in a served button.
 * @csspart agreements - What the person is asked to agree to.
 * @csspart agreement - One of them: its checkbox and its text.
 * @csspart agreements-message - The sentence for a click without it; empty while there was none.
 * @csspart panel - The panel that leads back to a lost login window.
 * @csspart panel-title - Its title.
 * @csspart panel-text - Its text.
 * @csspart panel-bring-back - The button that brings the window back.
 * @csspart panel-continue - The button that continues on this page.
 * @csspart panel-cancel - The button that cancels the login.
 *
 * @cssstate idle - There was no login yet.
 * @cssstate pending - The person is logging in.
 * @cssstate redirecting - The page is being left.
 * @cssstate finishing - The person is back, and the login is being finished.
 * @cssstate succeeded - The last login gave a result.
 * @cssstate cancelled - The last login was given up.
 * @cssstate failed - The last login failed.
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
export class GenAuthLogin extends LoginElement {
  static override shadowRootOptions: ShadowRootInit = {
    ...LitElement.shadowRootOptions,
    delegatesFocus: true,
    serializable: true,
  }
  static override styles = [buttonStyles, brandStyles]
  /**
   * How elements get core's client. A test sets its own.
   *
   * @internal
   */
  static createClient: CreateClient = createClient

  /** Lit calls them on the element. */
  static readonly #actions: LoginActions<GenAuthLogin> = {
    // The events tell how the login ends.
    onClick() {
      this.login().catch(ignore)
    },
    onContentChange() {
      this.#content.update()
      this.requestUpdate()
    },
    onLogoError() {
      this.#brokenLogo = this.#login.connection?.logo
      this.requestUpdate()
    },
  }

  readonly #localization = new Localization(this)
  readonly #login = new LoginController(this, {
    status: this.status,
    settings: () => loginSettingsOf(this),
    onResult: (result) => this.setFormValue(formValueOf(result)),
    createClient: (config) => GenAuthLogin.createClient(config),
  })
  readonly #gate = new AgreementGate(this, {
    createClient: (config) => GenAuthLogin.createClient(config),
    resume: () => void this.#login.login('late').catch(ignore),
    onError: (error) => this.#login.fail(error),
  })
  /** Once core is loaded and a login has begun. */
  #panel: PanelController | undefined
  readonly #adopted = new AdoptedBrand()
  /** The brand that is rendered. */
  #brand: Brand | undefined
  readonly #content = new ContentWatch(this, () => this.requestUpdate())
  #person: KnownPerson | undefined
  #served: ServedButton | undefined
  /** Address of a picture that could not be loaded. */
  #brokenLogo: string | undefined
  readonly #debug = new DebugToggle()

  constructor() {
    super()
    new FocusReturn(this)
    new StartControls(this)
  }

  /**
   * Starts a login, or brings the window of the pending one back. Call it from a click.
   *
   * @returns `undefined` when the page is being left.
   * @throws {GenAuthError} Always one.
   */
  login(): Promise<Result | undefined> {
    return this.#login.login()
  }

  /** Ends the pending login and closes its window. Without one it does nothing. */
  cancel(): void {
    this.#login.cancel()
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const { shadowRoot } = this
    if (shadowRoot?.firstChild) this.#served = new ServedButton(this, shadowRoot)
    return super.createRenderRoot()
  }

  /** What a server has rendered stays until all is there that takes its place. */
  protected override shouldUpdate(): boolean {
    if (this.hasUpdated || !this.#served) return true
    const { isBrandPending, isLabelPending } = this.#toView()
    return !isBrandPending && !isLabelPending && !this.#served.isWaitingForPage
  }

  protected override willUpdate(): void {
    if (this.state === 'pending') this.#panel ??= createPanel(this, this.#login)
    if (this.session) this.#person ??= new KnownPerson(this)
  }

  protected override render(): TemplateResult {
    const view = this.#toView()
    this.#brand = view.brand
    if (view.hint) reportHint(view.hint)
    const localized = this.#localization.read()
    return loginTemplate(view, GenAuthLogin.#actions, {
      agreements: this.#gate.render(localized, this.#localization.language),
      panel: this.#panel?.render(localized),
    })
  }

  protected override firstUpdated(): void {
    const button = this.renderRoot.querySelector('button')
    if (!this.#served || !button) return
    const { isClicked } = this.#served
    this.#served.replaceWith(button)
    if (isClicked && !this.isDisabled) this.#login.login('late').catch(ignore)
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed)
    if (this.shadowRoot) this.#adopted.adopt(this.shadowRoot, this.#brand)
    this.#debug.update(this)
  }

  #toView(): LoginView {
    return viewOf(this, {
      language: this.#localization.language,
      localized: this.#localization.read(),
      connection: this.#login.connection,
      brokenLogo: this.#brokenLogo,
      servedLabel: this.#login.hasPrepared ? undefined : this.#served?.label,
      personName: this.#person?.personName,
      state: this.state,
      failure: this.status.failure,
    })
  }
}
