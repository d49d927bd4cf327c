import { html, nothing } from 'lit'
import type { PropertyDeclarations, PropertyValues, TemplateResult } from 'lit'
import { Localization } from '../i18n/localization.js'
import { AgreementGate } from '../login/agreement-gate.js'
import type { GenAuthCodeEvent, GenAuthSuccessEvent } from '../login/events.js'
import { formValueOf } from '../login/form-value.js'
import { GenAuthLogin } from '../login/genauth-login.js'
import type { Result } from '../login/login-status.js'
import { DebugToggle } from '../login/load-debug.js'
import { report } from '../login/report.js'
import { responseReceived } from '../login/returned-response.js'
import { attributesToConfig } from '../settings/attributes-to-config.js'
import { FieldElement } from '../settings/field-element.js'
import { toWords } from './connection-list.js'
import { groupButtonTemplate, HOSTED, placeholdersTemplate } from './group-buttons.template.js'
import type { OwnOptions } from './group-buttons.template.js'
import type { GroupButtons, GroupList } from './group-list.js'
import { groupStyles } from './group.styles.js'
import { LastUsed } from './last-used.js'

/**
 * A button for each of an application's connections that works on a web page, in the order of its
 * public configuration. While that is loading, the place of the buttons is reserved; where it cannot
 * be loaded, there is one button that leads to GenAuth's own page. Buttons of the page's own inside
 * the element take the place of all of these.
 *
 * Its options are those of its buttons, {@link GenAuthLogin}, beside its own. Every event of a
 * button is dispatched on the group as well, after the button. Its buttons are in its shadow root:
 * the page's own DOM never changes.
 *
 * @element genauth-login-group
 *
 * @fires {GenAuthBeforeLoginEvent} genauth-before-login - As those of a button, all of them.
 * @fires {GenAuthPopupOpenEvent} genauth-popup-open
 * @fires {GenAuthSuccessEvent} genauth-success
 * @fires {GenAuthCodeEvent} genauth-code
 * @fires {GenAuthHandoffEvent} genauth-handoff
 * @fires {GenAuthErrorEvent} genauth-error
 * @fires {GenAuthCancelEvent} genauth-cancel
 *
 * @slot - Buttons of the page's own.
 *
 * @csspart list - What is around the buttons. It is laid out as the element is.
 * @csspart agreements - What the person is asked to agree to.
 * @csspart agreement - One of them: its checkbox and its text.
 * @csspart agreements-message - The sentence for a click without it; empty while there was none.
 * @csspart placeholder - The place of a button while the public configuration is loading.
 */
export class GenAuthLoginGroup extends FieldElement {
  static override styles = groupStyles
  static override properties: PropertyDeclarations = {
    ...FieldElement.properties,
    only: {},
    exclude: {},
    remember: {},
  }

  /** Unique IDs or type ids, separated by spaces: these connections alone. Default: all. */
  declare only: string | null | undefined
  /** Unique IDs or type ids, separated by spaces: all but these connections. Default: none. */
  declare exclude: string | null | undefined
  /**
   * `off`: the connection that was used last on this device is neither marked nor remembered.
   * Default: it is.
   */
  declare remember: string | null | undefined

  readonly #localization = new Localization(this)
  readonly #debug = new DebugToggle()
  readonly #gate = new AgreementGate(this, {
    createClient: (config) => GenAuthLogin.createClient(config),
    // Which button it was is not known any more.
    resume: () => undefined,
    onError: report,
  })
  /** The buttons for the connections, once their file is loaded. */
  #list: GroupList | undefined
  /** What is shown without them. `undefined` before they are asked for. */
  #without: Exclude<GroupButtons['kind'], 'loaded'> | undefined

  constructor() {
    super()
    // Events of the page's own buttons pass here on their way down, though they do not bubble.
    this.addEventListener('genauth-success', this.#onLogin, { capture: true })
    this.addEventListener('genauth-code', this.#onLogin, { capture: true })
  }

  protected override willUpdate(): void {
    if (this.remember === 'off') this.#lastUsed.forget()
    if (!this.#without) void this.#loadList()
  }

  protected override render(): TemplateResult {
    const localized = this.#localization.read()
    return html`<div
        part="list"
        role="group"
        aria-label=${localized.messages.group}
        aria-busy=${this.#buttons.kind === 'loading'}
      >
        <slot @slotchange=${() => this.requestUpdate()}></slot>
        ${this.#givenButtons.length ? nothing : this.#renderOwn()}
      </div>
      ${this.#gate.render(localized, this.#localization.language)}`
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed)
    this.#debug.update(this)
    const lastUsed = this.#lastUsedConnection
    for (const button of this.#givenButtons) {
      button.lastUsed = lastUsed !== undefined && button.connection === lastUsed
    }
  }

  async #loadList(): Promise<void> {
    this.#without = 'loading'
    try {
      // In a login window that has come back, nothing goes before its response.
      await responseReceived
      const { GroupList } = await import('./group-list.js')
      this.#list = new GroupList(this, {
        config: () => attributesToConfig(this.settings),
        createClient: (config) => GenAuthLogin.createClient(config),
      })
    } catch {
      this.#without = 'failed'
      addEventListener('online', () => void this.#loadList(), { once: true })
    }
    this.requestUpdate()
  }

  get #buttons(): GroupButtons {
    return this.#list?.buttons ?? { kind: this.#without ?? 'loading' }
  }

  #renderOwn(): unknown {
    const shown = this.#buttons
    switch (shown.kind) {
      case 'loading':
        return placeholdersTemplate(toWords(this.only).length || 1)
      case 'failed':
        // Inside another template, so that no connection's button takes its place.
        return html`${this.#renderButton(HOSTED)}`
      case 'loaded':
        return shown.buttons.map((own) => own && this.#renderButton(own))
    }
  }

  #renderButton(own: OwnOptions): TemplateResult {
    return groupButtonTemplate(own, {
      shared: { ...this.settings, disabled: this.isDisabled, session: this.session },
      lastUsed: this.#lastUsedConnection,
      onLogin: this.#onLogin,
    })
  }

  /** The page's own buttons. */
  get #givenButtons(): GenAuthLogin[] {
    return [...this.querySelectorAll('genauth-login')]
  }

  get #lastUsed(): LastUsed {
    const { domain = '', appId = '' } = this.settings
    return new LastUsed(domain, appId)
  }

  get #lastUsedConnection(): string | undefined {
    return this.remember === 'off' ? undefined : this.#lastUsed.connection
  }

  readonly #onLogin = (event: GenAuthSuccessEvent | GenAuthCodeEvent): void => {
    const { target } = event
    if (!(target instanceof GenAuthLogin)) return
    const { connection } = target
    // The form around the group knows nothing of the buttons in its shadow root.
    if (target.getRootNode() === this.shadowRoot) this.setFormValue(formValueOf(resultOf(event)))
    if (!connection || this.remember === 'off') return
    this.#lastUsed.remember(connection)
    this.requestUpdate()
  }
}

function resultOf(event: GenAuthSuccessEvent | GenAuthCodeEvent): Result {
  return 'result' in event ? event.result : event.authorization
}
