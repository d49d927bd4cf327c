import { toStyleSheet } from './style-sheet.mjs'

/** The module of a brand. */
export function toModule({ source, providers }) {
  const [{ name }] = providers
  const { wording, badgeOutside } = source
  const mark = source.mark?.map(({ path, isHole }) => ({ path, isHole }))
  const rules = toStyleSheet(source)
  const fields = [
    `name: ${literal(name)}`,
    mark && `mark: ${literal(mark)}`,
    rules.length && `styles: \`\n${indented(rules.join('\n'))}\``,
    wording && `wording: ${literal(wording)}`,
    badgeOutside && 'badgeOutside: true',
  ]
  return [
    "import type { Brand } from '../brand.js'",
    '',
    `/** ${source.origin}. \`npm run brands\` writes this file. A trademark of its owner. */`,
    `export const brand: Brand = { ${fields.filter(Boolean).join(', ')} }`,
  ].join('\n')
}

/** A value as TypeScript, without what is absent. */
function literal(value) {
  if (Array.isArray(value)) return `[${value.map(literal).join(', ')}]`
  if (typeof value !== 'object') return JSON.stringify(value)
  const entries = Object.entries(value).filter(([, field]) => field !== undefined)
  return `{ ${entries.map(([key, field]) => `${JSON.stringify(key)}: ${literal(field)}`).join(', ')} }`
}

/** To the depth of a field of the module. */
function indented(text) {
  return text.replaceAll(/^/gm, '    ')
}
