/** How an identity source's button looks: data, one module a source in `brands/`. */
export interface Brand {
  /** What people call it, in English. */
  readonly name: string
  /** In Simplified Chinese, where that is another name. */
  readonly nameZh?: string
  /**
   * The mark as one path in a box of 24 by 24, even-odd. Absent where there is none that is free:
   * the button shows a monogram.
   */
  readonly mark: string | undefined
  /** Filled, on a light page and on a dark one. */
  readonly light: Filled
  readonly dark: Filled
  /** Colour of the mark on a white surface and on a dark one: outline and neutral. */
  readonly ink: { readonly light: string; readonly dark: string }
  /** The least height that the source's rules allow, in CSS pixels, where they name one. */
  readonly minimumHeight?: number
}

/** A surface in an identity source's colour. */
export interface Filled {
  readonly background: string
  /** Of the mark and the text. */
  readonly color: string
  /** Laid over the background under the pointer. */
  readonly veil: string
}
