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
