import type { ClientConfig, Connection } from '@genauth-login/core'
import { css } from 'lit'
import type { PropertyDeclarations, PropertyValues } from 'lit'
import { attributesToConfig } from '../settings/attributes-to-config.js'
import { OptionElement } from '../settings/option-element.js'
import { GenAuthLogin } from '../login/genauth-login.js'
import type { Group } from './group-buttons.js'
import { Localization } from '../i18n/localization.js'
import { callPageFunctions } from '../settings/page-callbacks.js'

/**
 * A button for each of an application's connections that works on a web page, in the order of its
 * public configuration.
 * Where the page has put buttons of its own into it, there are no others.
 *
 * Its attributes are those of its buttons, {@link GenAuthLogin}, beside its own. Every event of a
 * button is dispatched on
 * the group, too, when the button has had it.
 *
 * @element genauth-login-group
 *
 * @slot - Buttons of the page's own.
 */
export class GenAuthLoginGroup extends OptionElement implements Group {
  static override styles = css`
    :host {
      display: inline-grid;
      gap: 12px;
      max-inline-size: 100%;
    }
    :host(:is([shape='square'], [shape='circle'], [icon-only]:not([icon-only='false']))) {
      display: inline-flex;
      flex-wrap: wrap;
    }
    :host([hidden]) {
      display: none !important;
    }
  `
  static override properties: PropertyDeclarations = {
    ...OptionElement.properties,
    only: {},
    exclude: {},
    remember: {},
  }

  /** Unique IDs or type ids, separated by spaces: these connections alone. Default: all. */
  declare only: string | null | undefined
  /** Unique IDs or type ids, separated by spaces: all but these connections. */
  declare exclude: string | null | undefined
  /**
   * `off`: nobody remembers which connection was used last on this device. Default: it is, and is
   * marked.
   */
  declare remember: string | null | undefined

  readonly #internals = this.attachInternals()
  readonly #localization = new Localization(this)

  constructor() {
    super()
    callPageFunctions(this)
    import('./group-buttons.js').then(
      ({ GroupButtons }) => this.addController(new GroupButtons(this)),
      (error: unknown) => console.error('<genauth-login-group>', error),
    )
  }

  get config(): ClientConfig {
    return attributesToConfig(this.settings)
  }

  async connections(): Promise<readonly Connection[]> {
    const client = await GenAuthLogin.createClient(this.config)
    return client.connections()
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const root = super.createRenderRoot()
    const slot = document.createElement('slot')
    slot.addEventListener('slotchange', () => this.requestUpdate())
    root.append(slot)
    return root
  }

  protected override update(changed: PropertyValues): void {
    super.update(changed)
    this.#internals.role = 'group'
    this.#internals.ariaLabel = this.#localization.read().messages.group
  }
}
