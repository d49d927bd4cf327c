// What a page downloads for the button. Prints the figures, and fails when the promise in the README is broken.
import { readFileSync } from 'node:fs'
import { brotliCompressSync, gzipSync } from 'node:zlib'

/** The most that the script-tag file may have, in bytes under brotli. */
const LIMIT = 15_000

const file = new URL('../dist/genauth-login.js', import.meta.url)
const source = readFileSync(file)
const brotli = brotliCompressSync(source).length
const gzip = gzipSync(source, { level: 9 }).length

console.log(`genauth-login.js: ${brotli} B brotli of ${LIMIT} (${gzip} gzip, ${source.length} minified)`)
if (brotli > LIMIT) {
  console.error(`The script is ${brotli - LIMIT} B over its limit.`)
  process.exit(1)
}
