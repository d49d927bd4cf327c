// Writes `dist/sri.json` beside a package's scripts: what a page puts into `integrity`, so that
// nobody changes them on their way.
import { createHash } from 'node:crypto'
import { readFileSync, readdirSync, writeFileSync } from 'node:fs'

const scripts = readdirSync('dist', { recursive: true }).filter((name) =>
  /^genauth-[\w-]+(\/[\w-]+)?\.js$/.test(name),
)
const entries = scripts.sort().map((name) => [name, integrityOf(readFileSync(`dist/${name}`))])
writeFileSync('dist/sri.json', `${JSON.stringify(Object.fromEntries(entries), null, 2)}\n`)

function integrityOf(script) {
  return `sha384-${createHash('sha384').update(script).digest('base64')}`
}
