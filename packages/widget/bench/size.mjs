// What a page downloads. Prints the figures, and fails when a promise of the README is broken.
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { brotliCompressSync, gzipSync } from 'node:zlib'

/** The most that each script may have, in bytes under brotli. */
const LIMITS = {
  '@genauth-login/widget/genauth-login.js': 15_000,
  '@genauth-login/core/genauth-callback.js': 1_500,
}

for (const [name, limit] of Object.entries(LIMITS)) {
  const source = readFileSync(createRequire(import.meta.url).resolve(name))
  const brotli = brotliCompressSync(source).length
  const gzip = gzipSync(source, { level: 9 }).length
  console.log(`${name}: ${brotli} B brotli of ${limit} (${gzip} gzip, ${source.length} minified)`)
  if (brotli > limit) {
    console.error(`It is ${brotli - limit} B over its limit.`)
    process.exitCode = 1
  }
}
