import { readFileSync } from 'node:fs'
import { PAGES, ROOT } from '../../../docs/.vitepress/pages.js'

/** A fenced block of a document. */
export interface CodeBlock {
  /** The document, from the repository's root. */
  readonly source: string
  /** The line of the document that it begins at, counted from 1. */
  readonly line: number
  /** What the fence says, such as `js`; empty where it says nothing. */
  readonly language: string
  readonly code: string
}

const FENCE = /^( *)```(\w*)\n([\s\S]*?)^ *```$/gm

/** Documents that are pages, and the one at the root that is none. */
export const DOCUMENTS: readonly string[] = ['README.md', ...PAGES.map(({ source }) => source)]

/** Every block of every document. */
export function readCodeBlocks(): CodeBlock[] {
  return DOCUMENTS.flatMap((source) => codeBlocksOf(source))
}

export function codeBlocksOf(source: string): CodeBlock[] {
  const text = readFileSync(ROOT + source, 'utf8')
  return [...text.matchAll(FENCE)].map(
    ({ index, 1: indent = '', 2: language = '', 3: code = '' }) => ({
      source,
      line: text.slice(0, index).split('\n').length,
      language,
      code: code.replace(new RegExp(`^${indent}`, 'gm'), ''),
    }),
  )
}
