import type { css, html, nothing } from 'lit'

/** What files of their own take of Lit: they are loaded when needed, and have no copy of it. */
export interface Lit {
  readonly html: typeof html
  readonly css: typeof css
  readonly nothing: typeof nothing
}
