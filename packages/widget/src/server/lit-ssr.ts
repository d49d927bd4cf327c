import { ElementRenderer } from '@lit-labs/ssr'
import '../define.js'
import { escapeHtml } from './escape-html.js'
import { GenAuthLogin } from '../login/genauth-login.js'
import { renderShadowRoot } from './index.js'
import type { RenderOptions } from './index.js'

type ShadowRootParts = NonNullable<ReturnType<ElementRenderer['renderShadow']>>

/**
 * Renders `<genauth-login>` in a template of `@lit-labs/ssr`, with its button. The button's
 * language is that of the element's
 * `lang`: derive a class with `options` of its own for another language of the page, or for a
 * nonce.
 *
 * @example
 * render(html`<genauth-login domain="…" app-id="…"></genauth-login>`, { elementRenderers:
 * [GenAuthLoginRenderer] })
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
    if (typeof value === 'string' || value === true)
      this.#properties.set(own, value === true ? '' : value)
  }

  override renderAttributes(): ShadowRootParts {
    return Array.from(this.#attributes, ([name, value]) => ` ${name}="${escapeHtml(value)}"`)
  }

  override renderShadow(): ShadowRootParts {
    const { options } = this.constructor as typeof GenAuthLoginRenderer
    return [() => renderShadowRoot(new Map([...this.#attributes, ...this.#properties]), options)]
  }
}
