import { ElementRenderer } from '@lit-labs/ssr'
import { escapeHtml } from '@lit-labs/ssr/lib/util/escape-html.js'
import { GenAuthLogin } from '../login/genauth-login.js'
import '../define.js'
import { renderShadowRoot } from './render-shadow-root.js'
import type { RenderOptions } from './served-attributes.js'

type Rendered = NonNullable<ReturnType<ElementRenderer['renderShadow']>>

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

  static override matchesClass(elementClass: typeof HTMLElement, tagName: string): boolean {
    return tagName === 'genauth-login' && elementClass === (GenAuthLogin as typeof HTMLElement)
  }

  override get shadowRootOptions(): ShadowRootInit {
    return GenAuthLogin.shadowRootOptions
  }

  override setAttribute(name: string, value: string): void {
    this.#attributes.set(name.toLowerCase(), value)
  }

  override setProperty(name: string, value: unknown): void {
    const { attribute } = GenAuthLogin.elementProperties.get(name) ?? { attribute: false }
    if (attribute === false) return
    const own = typeof attribute === 'string' ? attribute : name.toLowerCase()
    if (typeof value === 'string') this.#properties.set(own, value)
    if (value === true) this.#properties.set(own, '')
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
