import { adoptStyles, html, render, unsafeCSS } from 'lit'
import { brandStyles } from '../../src/branding/brand.styles.js'
import { brandStyleSheet } from '../../src/branding/brand-style-sheet.js'
import { loadBrand } from '../../src/branding/load-brand.js'
import { markTemplate } from '../../src/branding/mark.template.js'

/** What reads the properties, as the style sheet of the element does. */
const READER = unsafeCSS(`
  [part='button'] {
    background-color: var(--_background);
    border: 1px solid var(--_border-color);
    color: var(--_color);
    outline: 1px solid var(--_hover-overlay);
  }`)

/** A button with nothing but a brand's colours, and these as the browser computes them. */
export interface BrandSurface {
  readonly host: HTMLElement
  readonly button: HTMLElement
  readonly background: string
  readonly color: string
  readonly borderColor: string
  readonly hoverOverlay: string
  readonly mark: readonly string[]
}

export interface SurfaceOptions {
  readonly provider: string
  readonly variant: string
  /** Of the page. */
  readonly scheme: 'light' | 'dark'
  readonly styles?: typeof brandStyles
}

/** Shows a brand's surface. The caller removes its `host`. */
export async function showSurface(options: SurfaceOptions): Promise<BrandSurface> {
  const { provider, variant, scheme, styles = brandStyles } = options
  const brand = await loadBrand(provider)
  const host = document.createElement('div')
  host.style.colorScheme = scheme
  const root = host.attachShadow({ mode: 'open' })
  adoptStyles(root, [READER, styles, ...(brand ? [brandStyleSheet(brand)] : [])])
  render(
    html`<button part="button" data-variant=${variant}>
      ${brand?.mark ? markTemplate(brand.mark) : ''}
    </button>`,
    root,
  )
  document.body.append(host)
  const button = root.querySelector('button')!
  return { host, button, ...coloursOf(button) }
}

/** The colours of a button now. */
export function coloursOf(button: HTMLElement) {
  const { backgroundColor, color, borderTopColor, outlineColor } = getComputedStyle(button)
  return {
    background: backgroundColor,
    color,
    borderColor: borderTopColor,
    hoverOverlay: outlineColor,
    mark: [...button.querySelectorAll('path')].map((path) => getComputedStyle(path).fill),
  }
}

/** As the browser computes a colour of `#rrggbb`. */
export function rgb(hex: string): string {
  const channels = [1, 3, 5].map((start) => parseInt(hex.slice(start, start + 2), 16))
  return `rgb(${channels.join(', ')})`
}
