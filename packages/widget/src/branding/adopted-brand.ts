import { adoptStyles } from 'lit'
import type { Brand } from './brand.js'
import { brandStyleSheet } from './brand-style-sheet.js'

/** The brand whose style sheet a shadow root has adopted. */
export class AdoptedBrand {
  #brand: Brand | undefined

  /** Adopts a brand's style sheet in the place of the last one. */
  adopt(root: ShadowRoot, brand: Brand | undefined): void {
    if (brand === this.#brand) return
    const before = this.#brand && brandStyleSheet(this.#brand).styleSheet
    const after = brand && brandStyleSheet(brand).styleSheet
    // Before 2023 Safari has none.
    const { adoptedStyleSheets } = root as Partial<ShadowRoot>
    if (!adoptedStyleSheets) adoptStyles(root, brand ? [brandStyleSheet(brand)] : [])
    if (before) root.adoptedStyleSheets = root.adoptedStyleSheets.filter((one) => one !== before)
    if (after) root.adoptedStyleSheets.push(after)
    this.#brand = brand
  }
}
