import type { Connection } from '@genauth-login/core'
import { html, nothing } from 'lit'
import type { PropertyDeclarations, PropertyValues, TemplateResult } from 'lit'
import { Localization } from '../i18n/localization.js'
import { GenAuthCodeEvent, GenAuthSuccessEvent } from '../login/events.js'
import { formValueOf } from '../login/form-value.js'
import { GenAuthLogin } from '../login/genauth-login.js'
import { attributesToConfig } from '../settings/attributes-to-config.js'
import { FieldElement } from '../settings/field-element.js'
import { callPageFunctions } from '../settings/page-callbacks.js'
import { isWanted, toWords, unknownWords } from './connection-list.js'
import {
  groupButtonTemplate,
  HOSTED,
  placeholdersTemplate,
  toOwnOptions,
} from './group-buttons.template.js'
import type { OwnOptions } from './group-buttons.template.js'
import { GroupConnections } from './group-connections.js'
import type { ConnectionsState } from './group-connections.js'
import { groupStyles } from './group.styles.js'
import { LastUsed } from './last-used.js'

/** What ends that the buttons are in use. */
const RELEASES = ['pointerleave', 'focusout', 'genauth-error', 'genauth-cancel', 'genauth-success']

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
  readonly #connections = new GroupConnections(
    this,
    () => attributesToConfig(this.settings),
    (config) => GenAuthLogin.createClient(config),
  )
  /** What the person sees of the connections. */
  #shown: ConnectionsState = this.#connections.state
  /** The words that the developer has been told of. */
  #reported = ''

  constructor() {
    super()
    callPageFunctions(this)
    // Events of the page's own buttons pass here on their way down, though they do not bubble.
    this.addEventListener('genauth-success', this.#onLogin, { capture: true })
    this.addEventListener('genauth-code', this.#onLogin, { capture: true })
    for (const type of RELEASES) this.addEventListener(type, () => this.requestUpdate())
  }

  protected override willUpdate(): void {
    if (this.remember === 'off') this.#lastUsed.forget()
    const { state } = this.#connections
    if (this.#shown.kind !== 'failed' || !this.#isInUse) this.#shown = state
    this.#reportUnknownWords()
  }

  protected override render(): TemplateResult {
    const { messages } = this.#localization.read()
    return html`<div
      part="list"
      role="group"
      aria-label=${messages.group}
      aria-busy=${this.#shown.kind === 'loading'}
    >
      <slot @slotchange=${() => this.requestUpdate()}></slot>
      ${this.#givenButtons.length ? nothing : this.#renderOwn()}
    </div>`
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed)
    const lastUsed = this.#lastUsedConnection
    for (const button of this.#givenButtons) {
      button.lastUsed = lastUsed !== undefined && button.connection === lastUsed
    }
  }

  #renderOwn(): unknown {
    const shown = this.#shown
    switch (shown.kind) {
      case 'loading':
        return placeholdersTemplate(toWords(this.only).length || 1)
      case 'failed':
        // Inside another template, so that no connection's button takes its place.
        return html`${this.#renderButton(HOSTED)}`
      case 'loaded':
        return shown.connections.map((connection) => this.#renderConnection(connection))
    }
  }

  /** Every connection has its place, so that a button that stays keeps its login and the focus. */
  #renderConnection(connection: Connection): unknown {
    return isWanted(connection, this.only, this.exclude)
      ? this.#renderButton(toOwnOptions(connection))
      : nothing
  }

  #renderButton(own: OwnOptions): TemplateResult {
    return groupButtonTemplate(own, {
      shared: { ...this.settings, session: this.session },
      lastUsed: this.#lastUsedConnection,
      onLogin: this.#onLogin,
    })
  }

  /** The page's own buttons. */
  get #givenButtons(): GenAuthLogin[] {
    return [...this.querySelectorAll('genauth-login')]
  }

  /** Whether the person is about to click, or has: what is under the pointer stays. */
  get #isInUse(): boolean {
    const buttons = [...this.renderRoot.querySelectorAll('genauth-login')]
    return this.matches(':hover, :focus-within') || buttons.some(isBusy)
  }

  get #lastUsed(): LastUsed {
    const { domain = '', appId = '' } = this.settings
    return new LastUsed(domain, appId)
  }

  get #lastUsedConnection(): string | undefined {
    return this.remember === 'off' ? undefined : this.#lastUsed.connection
  }

  readonly #onLogin = (event: Event): void => {
    const { target } = event
    if (!(target instanceof GenAuthLogin)) return
    if (target.getRootNode() === this.shadowRoot) this.#setFormValue(event)
    const { connection } = target
    if (!connection || this.remember === 'off') return
    this.#lastUsed.remember(connection)
    this.requestUpdate()
  }

  /** The form around the group knows nothing of the buttons in its shadow root. */
  #setFormValue(event: Event): void {
    if (event instanceof GenAuthSuccessEvent) this.setFormValue(formValueOf(event.result))
    if (event instanceof GenAuthCodeEvent) this.setFormValue(formValueOf(event.authorization))
  }

  /** Tells the developer, once, of a mistyped word: the button that it means is not there. */
  #reportUnknownWords(): void {
    const { state } = this.#connections
    if (state.kind !== 'loaded') return
    const unknown = unknownWords(state.connections, this.only, this.exclude).join(', ')
    if (unknown === this.#reported) return
    this.#reported = unknown
    if (!unknown) return
    const known = state.connections.map(({ identifier }) => identifier).join(', ')
    console.error(`<genauth-login-group> only, exclude: expected some of ${known}, got ${unknown}`)
  }
}

function isBusy({ state }: GenAuthLogin): boolean {
  return state === 'pending' || state === 'redirecting' || state === 'finishing'
}
