// What the commands have written that the board shows.
import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

export const ROOT = fileURLToPath(new URL('../../../', import.meta.url))

/** @param {string} path from the repository's root */
export function read(path) {
  return readFileSync(ROOT + path, 'utf8')
}

export function readJson(path) {
  return JSON.parse(read(path))
}

/** A record that is there once its command has run. */
export function recorded(path) {
  return existsSync(ROOT + path) ? readJson(path) : undefined
}
