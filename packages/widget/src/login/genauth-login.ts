import type { GenAuthError } from '@genauth-login/core'
import { adoptStyles, css, html, LitElement } from 'lit'
import type { PropertyValues, TemplateResult } from 'lit'
import { brandStyleSheet } from '../branding/brand-style-sheet.js'
import { brandStyles } from '../branding/brand.styles.js'
import type { Brand } from '../branding/brand.js'
import { brandOf } from '../branding/load-brand.js'
import { Localization } from '../i18n/localization.js'
import type { PanelController } from '../panel/panel-controller.js'
import { attributesToConfig } from '../settings/attributes-to-config.js'
import { FieldElement } from '../settings/field-element.js'
import { callPageFunctions } from '../settings/page-callbacks.js'
import { startFromControls } from '../settings/start-controls.js'
import { ContentWatch } from './content-watch.js'
import { hasCustomContent, isNamed } from './custom-content.js'
import { returnFocus } from './focus-return.js'
import { formValueOf } from './form-value.js'
import { buttonStyles } from './genauth-login.styles.js'
import { loginTemplate } from './genauth-login.template.js'
import { givenNameOf } from './given-name.js'
import { KnownPerson } from './known-person.js'
import { createClient, loadCore, loadedCore } from './load-core.js'
import type { CreateClient } from './load-core.js'
import { LoginController } from './login-controller.js'
import type { LoginSettings } from './login-settings.js'
import { LoginStatus } from './login-status.js'
import type { LoginState, Result } from './login-status.js'
import { DEFAULT_PROVIDER, toLoginView } from './login-view.js'
import type { LoginView } from './login-view.js'
import { reportHint } from './report.js'
import { ServedButton } from './served-button.js'
import { withStyles } from './styled-html.js'

/** Options of the platform's `getHTML()`, which TypeScript before 5.7 does not know. */
interface SerializeOptions {
  serializableShadowRoots?: boolean
  shadowRoots?: ShadowRoot[]
}

/**
 * A button that logs the person in through GenAuth.
 *
 * @element genauth-login
 *
 * @fires {GenAuthBeforeLoginEvent} genauth-before-login - A login is about to begin. Cancelable.
 * @fires {GenAuthPopupOpenEvent} genauth-popup-open - The login's window has opened.
 * @fires {GenAuthSuccessEvent} genauth-success - The login gave tokens.
 * @fires {GenAuthCodeEvent} genauth-code - The login gave a code for the site's back end.
 *   Cancelable.
 * @fires {GenAuthHandoffEvent} genauth-handoff - The back end has taken the code.
 * @fires {GenAuthErrorEvent} genauth-error - The login failed.
 * @fires {GenAuthCancelEvent} genauth-cancel - The person closed the window, or the page ended the
 *   login.
 *
 * @slot - Content of the page's own, in the place of mark and label. It names the button.
 * @slot icon - A mark of the page's own, in the mark's box.
 *
 * @csspart button - The button.
 * @csspart icon - The identity source's mark.
 * @csspart label - The button's text.
 * @csspart badge - The text beside the label, such as "Last used".
 * @csspart message - The sentence below the button; empty while there is nothing to say.
 * @csspart early - The sentence for a click that came before the script, in a served button.
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
export class GenAuthLogin extends FieldElement {
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

  readonly #status = new LoginStatus(this.internals, () => this.requestUpdate())
  readonly #localization = new Localization(this)
  readonly #login = new LoginController(this, {
    status: this.#status,
    settings: () => this.#loginSettings(),
    onResult: (result) => this.setFormValue(formValueOf(result)),
    createClient: (config) => GenAuthLogin.createClient(config),
  })
  /** Once core is loaded and a login has begun. */
  #panel: PanelController | undefined
  /** What is rendered. */
  #view: LoginView | undefined
  /** The brand whose style sheet is adopted. */
  #brand: Brand | undefined
  readonly #content = new ContentWatch(this, () => this.requestUpdate())
  #person: KnownPerson | undefined
  #served: ServedButton | undefined

  constructor() {
    super()
    returnFocus(this, this.#status)
    startFromControls(this)
    callPageFunctions(this)
  }

  static override get observedAttributes(): string[] {
    return [...super.observedAttributes, 'aria-label']
  }

  override attributeChangedCallback(name: string, old: string | null, value: string | null): void {
    super.attributeChangedCallback(name, old, value)
    if (name === 'aria-label') this.requestUpdate()
  }

  /** A form that is reset forgets the login. */
  override formResetCallback(): void {
    super.formResetCallback()
    this.#status.reset()
  }

  /** Where the login is. */
  get state(): LoginState {
    return this.#status.state
  }

  /** What the last login gave; `undefined` before there is one, or when it failed. */
  get result(): Result | undefined {
    return this.#status.result
  }

  /** Why the last login gave no result. */
  get error(): GenAuthError | undefined {
    return this.#status.error
  }

  /**
   * Resolves with the result of the last login, or rejects with its error; where none has ended,
   * waits for the next. For a listener that comes late, such as after a redirect.
   */
  get whenFinished(): Promise<Result> {
    return this.#status.whenFinished()
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

  /**
   * With `serializableShadowRoots`: the button as it is now, with its style sheets. For a page
   * without a server, which then has its button before the script.
   */
  override getHTML(options?: SerializeOptions): string {
    const html = super.getHTML(options)
    return this.shadowRoot ? withStyles(html, this.shadowRoot) : html
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
    if (this.state === 'pending') this.#panel ??= this.#createPanel()
    if (this.session) this.#person ??= new KnownPerson(this)
  }

  protected override render(): TemplateResult {
    const view = this.#toView()
    this.#view = view
    if (view.hint) reportHint(view.hint)
    return html`${loginTemplate(view, {
      onClick: () => this.#start(),
      onContentChange: () => {
        this.#content.update()
        this.requestUpdate()
      },
    })}${this.#panel?.render(this.#localization.read())}`
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
    const brand = this.#view?.brand
    if (brand === this.#brand || !this.shadowRoot) return
    const before = this.#brand && brandStyleSheet(this.#brand).styleSheet
    const after = brand && brandStyleSheet(brand).styleSheet
    // Before 2023 Safari has none.
    const { adoptedStyleSheets } = this.shadowRoot as Partial<ShadowRoot>
    if (!adoptedStyleSheets) adoptStyles(this.shadowRoot, brand ? [brandStyleSheet(brand)] : [])
    const others = adoptedStyleSheets?.filter((sheet) => sheet !== before)
    if (others) this.shadowRoot.adoptedStyleSheets = after ? [...others, after] : others
    this.#brand = brand
  }

  /** A login whose core cannot be loaded says so itself. */
  #createPanel(): PanelController | undefined {
    const core = loadedCore()
    if (!core) loadCore().then(() => this.requestUpdate(), ignore)
    return (
      core &&
      new core.PanelController(this, {
        lit: { html, css },
        login: this.#login,
        isPending: () => this.state === 'pending',
        kind: () => this.settings.panel,
      })
    )
  }

  /** The events tell how the login ends. */
  #start(): void {
    this.login().catch(ignore)
  }

  #loginSettings(): LoginSettings {
    const { settings, settingsError: error } = this
    const { returnTo, keepAlive, loginUri, handoff } = settings
    const config = attributesToConfig(settings)
    return { config, returnTo, keepAlive, loginUri, handoff, error }
  }

  #toView(): LoginView {
    const { settings } = this
    const { connection } = this.#login
    const provider = settings.provider ?? connection?.provider ?? DEFAULT_PROVIDER
    const branding = brandOf(provider, () => this.requestUpdate())
    const isCustom = hasCustomContent(this)
    const view = toLoginView({
      settings: { ...settings, provider },
      language: this.#localization.language,
      localized: this.#localization.read(),
      brand: branding.brand,
      isBrandPending: branding.isLoading,
      displayName: connection?.displayName,
      personName: this.#person?.personName,
      hasCustomContent: isCustom,
      isDisabled: this.isDisabled,
      state: this.state,
      failure: this.#status.failure,
    })
    // A face without words has the name of the button that it stands for.
    const ownName = isCustom && !isNamed(this) ? view.label : undefined
    return { ...view, givenName: givenNameOf(this) ?? ownName }
  }
}

/** For a failure that the element tells as well. */
function ignore(): void {
  // Told already.
}
