/** One file to paste, or to write. */
export interface CodeFile {
  readonly name: string
  readonly code: string
}

/** A way to have the button on a page. */
export interface Recipe {
  readonly name: string
  /** What is to be run first. */
  readonly install?: string
  readonly files: readonly CodeFile[]
}

/** What the preview shows. */
export interface Seen {
  /** Of its page. */
  readonly language: string
  /** The button as it is now, as HTML with its style sheets. Empty before it is there. */
  readonly button: string
}
