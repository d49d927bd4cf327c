// The module that a position in a built script comes from, by its source map.
import { existsSync, readFileSync } from 'node:fs'
import { createRequire, SourceMap } from 'node:module'
import { dirname, relative, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { builtOf, root } from '../build/places.mjs'

const published = dirname(
  createRequire(import.meta.url).resolve('@genauth-login/widget/genauth-login.js'),
)
const maps = new Map()

/**
 * @param {{ url: string, lineNumber: number, columnNumber: number, functionName: string }} frame
 *   From the profiler.
 * @returns {{ module: string, line: number }} A path in the repository or a package's name, and the
 *   line there; without a map those of the script itself.
 */
export function sourceOf({ url, lineNumber, columnNumber, functionName }) {
  if (!url) return { module: functionName, line: 0 }
  const file = fileOf(url)
  const { originalSource, originalLine } = mapOf(file)?.findEntry(lineNumber, columnNumber) ?? {}
  return originalSource
    ? { module: nameOf(file, originalSource), line: originalLine + 1 }
    : { module: url.replace(/^http:\/\/[^/]+/, ''), line: lineNumber + 1 }
}

function fileOf(url) {
  if (!url.startsWith('http')) return undefined
  const { pathname } = new URL(url)
  if (pathname.startsWith('/widget/')) return published + pathname.slice('/widget'.length)
  if (pathname.startsWith('/built/')) return builtOf(pathname.slice('/built/'.length))
  return undefined
}

function mapOf(file) {
  if (file && !maps.has(file)) {
    const map = `${file}.map`
    const payload = existsSync(map) && JSON.parse(readFileSync(map, 'utf8'))
    maps.set(file, payload ? new SourceMap(payload) : undefined)
  }
  return maps.get(file)
}

/** A package's name for what is not ours, the path in the repository for what is. */
function nameOf(file, source) {
  const path = source.startsWith('file:') ? fileURLToPath(source) : resolve(dirname(file), source)
  const inPackage = /.*\/node_modules\/((?:@[\w.-]+\/)?[\w.-]+)\//.exec(path)
  return inPackage ? inPackage[1] : relative(root, path)
}
