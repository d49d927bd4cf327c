// Writes `src/branding/brands/`, one module a brand, from sets of marks that are free. With --check
// it only says whether that is done.
import { PROVIDERS } from '@genauth-login/core/providers'
import { readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { format, resolveConfig } from 'prettier'
import { toColours } from './colours.mjs'
import { simpleIcon, toMark } from './mark.mjs'
import { SOURCES } from './sources.mjs'

const folder = fileURLToPath(new URL('../../src/branding/brands/', import.meta.url))
const expected = new Map()
for (const [name, source] of Object.entries(SOURCES))
  expected.set(`${name}.ts`, await toModule(name, source))

const written = new Map(
  readdirSync(folder).map((file) => [file, readFileSync(folder + file, 'utf8')]),
)
const stale = [...new Set([...expected.keys(), ...written.keys()])].filter(
  (f) => expected.get(f) !== written.get(f),
)
if (!stale.length) process.exit()
if (process.argv.includes('--check')) {
  console.error(
    `packages/widget/src/branding/brands: ${stale.join(', ')} is not what the sets say. Run \`npm run brands\`.`,
  )
  process.exit(1)
}
for (const file of stale) {
  if (expected.has(file)) writeFileSync(folder + file, expected.get(file))
  else rmSync(folder + file)
}

async function toModule(name, source) {
  const colour = (source.colour ?? `#${simpleIcon(source.icon).hex}`).toLowerCase()
  const { name: english, nameZh } = PROVIDERS.find(
    ({ id, works }) => works === 'popup' && id.split(':', 1)[0] === name,
  )
  const names = { name: english, nameZh: nameZh === english ? undefined : nameZh }
  const brand = {
    ...names,
    mark: toMark(source),
    ...toColours({ ...source, colour }),
    minimumHeight: source.minimumHeight,
  }
  const options = { ...(await resolveConfig(folder)), filepath: `${folder}${name}.ts` }
  const text = [
    "import type { Brand } from '../brand.js'",
    '',
    `/** ${source.mark ? 'The mark is redrawn' : origin(source)}. \`npm run brands\` writes this file. A trademark of its owner. */`,
    `export const brand: Brand = ${literal(brand)}`,
  ]
  return format(text.join('\n'), options)
}

function origin({ icon, coreui }) {
  return icon
    ? `From simple-icons, ${icon}`
    : coreui
      ? `From CoreUI brands, ${coreui}`
      : 'No free mark is known'
}

function literal(brand) {
  const entries = Object.entries(brand).filter(
    ([key, value]) => value !== undefined || key === 'mark',
  )
  return `{ ${entries.map(([key, value]) => `${key}: ${JSON.stringify(value) ?? 'undefined'}`).join(', ')} }`
}
