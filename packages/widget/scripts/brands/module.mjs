/** The module of a brand. */
export function toModule({ source, providers }) {
  const [{ name }] = providers
  const { mark, surfaces, sizes, wording, badgeOutside } = source
  const brand = { name }
  Object.assign(brand, { mark, surfaces, sizes, wording, badgeOutside })
  return [
    "import type { Brand } from '../brand.js'",
    '',
    `/** ${source.origin}. \`npm run brands\` writes this file. A trademark of its owner. */`,
    `export const brand: Brand = ${literal(brand)}`,
  ].join('\n')
}

/** An object as a person writes it: no quotes around names, nothing for what is absent. */
function literal(value) {
  if (Array.isArray(value)) return `[${value.map(literal).join(', ')}]`
  if (typeof value !== 'object') return JSON.stringify(value)
  const entries = Object.entries(value).filter(([, field]) => field !== undefined)
  return `{ ${entries.map(([key, field]) => `${JSON.stringify(key)}: ${literal(field)}`).join(', ')} }`
}
