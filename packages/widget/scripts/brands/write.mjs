// Writes what follows from the brands' sources: `src/branding/brands/`, one module a brand, the
// registry of these, and the table in `docs/brands.md`. With --check it only says whether that is
// done.
import { PROVIDERS } from '@genauth-login/core/providers'
import { existsSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { format, resolveConfig } from 'prettier'
import { toModule } from './module.mjs'
import { toRegistry } from './registry.mjs'
import { SOURCES } from './sources.mjs'
import { withTable } from './table.mjs'

const packageRoot = fileURLToPath(new URL('../../', import.meta.url))
const folder = 'src/branding/brands/'
const registry = 'src/branding/brand-registry.ts'
const table = 'docs/brands.md'

const brands = Object.entries(SOURCES).map(([name, source]) => ({
  name,
  source,
  providers: PROVIDERS.filter(({ id, works }) => works !== 'native' && moduleOf(id) === name),
}))

const expected = new Map([
  ...brands.map((brand) => [`${folder}${brand.name}.ts`, toModule(brand)]),
  [registry, toRegistry(brands)],
  [table, withTable(read(table), brands)],
])
for (const [file, text] of expected) expected.set(file, await formatted(file, text))

const present = readdirSync(packageRoot + folder).map((file) => folder + file)
const stale = [...new Set([...expected.keys(), ...present])].filter(
  (file) => expected.get(file) !== read(file),
)
if (!stale.length) process.exit()
if (process.argv.includes('--check')) {
  console.error(`${stale.join(', ')}: not what the sources say. Run \`npm run brands\`.`)
  process.exit(1)
}
for (const file of stale) {
  if (expected.has(file)) writeFileSync(packageRoot + file, expected.get(file))
  else rmSync(packageRoot + file)
}

/** All that WeChat has is one brand. */
function moduleOf(id) {
  return id.split(':', 1)[0].replace(/mp-qrcode$/, '')
}

function read(file) {
  return existsSync(packageRoot + file) ? readFileSync(packageRoot + file, 'utf8') : undefined
}

async function formatted(file, text) {
  const filepath = packageRoot + file
  return format(text, { ...(await resolveConfig(filepath)), filepath })
}
