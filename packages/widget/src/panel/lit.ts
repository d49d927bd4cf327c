import type { css, html } from 'lit'

/** What the panel takes of Lit. Its file is loaded when it is shown, and has no copy of Lit. */
export interface Lit {
  readonly html: typeof html
  readonly css: typeof css
}
