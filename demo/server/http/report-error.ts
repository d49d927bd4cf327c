import { inspect } from 'node:util'

/**
 * Shows an error of our own in the terminal; the person at the browser gets a page that points
 * there.
 */
export function reportError(error: unknown): void {
  process.stderr.write(`${inspect(error)}\n`)
}
