// What a page downloads. Prints the figures, and fails when a promise of the README is broken.
import { readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { brotliCompressSync, gzipSync } from 'node:zlib'

/** The most that each script may have, in bytes under brotli. */
const LIMITS = {
  '@genauth-login/widget/genauth-login.js': 15_000,
  '@genauth-login/core/genauth-callback.js': 1_500,
  '@genauth-login/core/genauth-session.js': 14_000,
}

for (const [name, limit] of Object.entries(LIMITS)) {
  const { brotli, gzip, minified } = sizes(createRequire(import.meta.url).resolve(name))
  console.log(`${name}: ${brotli} B brotli of ${limit} (${gzip} gzip, ${minified} minified)`)
  if (brotli > limit) {
    console.error(`It is ${brotli - limit} B over its limit.`)
    process.exitCode = 1
  }
}

const folder = new URL('../dist/genauth-login/', import.meta.url)
const parts = readdirSync(folder).filter((name) => name.endsWith('.js'))
console.log(
  'Beside genauth-login.js, loaded in idle time (oauth.js) or where it is needed, in B brotli:',
)
console.log(parts.map((name) => `${name} ${sizes(new URL(name, folder)).brotli}`).join(', '))

function sizes(file) {
  const source = readFileSync(file)
  return {
    brotli: brotliCompressSync(source).length,
    gzip: gzipSync(source, { level: 9 }).length,
    minified: source.length,
  }
}
