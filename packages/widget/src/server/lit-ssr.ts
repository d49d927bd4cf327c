import { ElementRenderer } from '@lit-labs/ssr'
import { escapeHtml } from '@lit-labs/ssr/lib/util/escape-html.js'
import { LitElement } from 'lit'
import { attributeOf } from '../settings/option-values.js'
import { OPTIONS } from '../settings/options.js'
import type { Option } from '../settings/option.js'
import { renderShadowRoot } from './render-shadow-root.js'
import type { RenderOptions } from './served-attributes.js'

type Rendered = NonNullable<ReturnType<ElementRenderer['renderShadow']>>

const TAG = 'genauth-login'
const OPTIONS_BY_NAME = new Map<string, Option>(Object.entries(OPTIONS))

// Lit renders elements that are defined. Nothing else of the element is of use on a server.
if (!customElements.get(TAG)) customElements.define(TAG, class extends LitElement {})

/**
 * Renders `<genauth-login>` inside a template of `@lit-labs/ssr`. Lit's own renderer for elements
 * does not wait: the element's brand and its language are files that are loaded first.
 *
 * The button's language is that of the element's `lang`: derive a class with `options` of its own
 * for another language of the page, or for a nonce.
 *
 * @example
 * render(html`<genauth-login domain="…" app-id="…"></genauth-login>`, {
 *   elementRenderers: [GenAuthLoginRenderer],
 * })
 */
export class GenAuthLoginRenderer extends ElementRenderer {
  static readonly options: RenderOptions = {}
  readonly #attributes = new Map<string, string>()
  /** What the template sets as properties: it does so again in the browser. */
  readonly #properties = new Map<string, string>()

  static override matchesClass(_elementClass: typeof HTMLElement, tagName: string): boolean {
    return tagName === TAG
  }

  override get shadowRootOptions(): ShadowRootInit {
    return { mode: 'open', delegatesFocus: true }
  }

  override setAttribute(name: string, value: string): void {
    this.#attributes.set(name.toLowerCase(), value)
  }

  override setProperty(name: string, value: unknown): void {
    const option = OPTIONS_BY_NAME.get(name)
    const attribute = option && attributeOf(name, option)
    if (!attribute) return
    if (typeof value === 'string') this.#properties.set(attribute, value)
    if (value === true) this.#properties.set(attribute, '')
  }

  override renderAttributes(): Rendered {
    return Array.from(this.#attributes, ([name, value]) => ` ${name}="${escapeHtml(value)}"`)
  }

  override renderShadow(): Rendered {
    const { options } = this.constructor as typeof GenAuthLoginRenderer
    const attributes = new Map([...this.#attributes, ...this.#properties])
    return [() => renderShadowRoot(attributes, options)]
  }
}
