// Writes the table of attributes in the widget's docs from `settings/options.ts`: its doc comments are
// the descriptions. With --check it only says whether that is done.
import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { format, resolveConfig } from 'prettier'
import { readOptions } from './options.mjs'

const [BEGIN, END] = [
  '<!-- options: `npm run options-table` writes them -->',
  '<!-- end of the options -->',
]
const file = fileURLToPath(new URL('../../packages/widget/docs/configuration.md', import.meta.url))
const written = readFileSync(file, 'utf8')
const [before, after] = [written.split(BEGIN)[0], written.split(END)[1]]
if (after === undefined || before.length === written.length)
  throw new Error(`${file}: expected ${BEGIN} and ${END}`)

const table = ['| attribute | values | meaning | default |', '| --- | --- | --- | --- |']
  .concat(readOptions().map(toRow))
  .join('\n')
const options = { ...(await resolveConfig(file)), filepath: file }
const expected = await format([before + BEGIN, table, END + after].join('\n\n'), options)

if (expected === written) process.exit()
if (process.argv.includes('--check')) {
  console.error(`${file}: its attributes are not those of the code. Run \`npm run options-table\`.`)
  process.exit(1)
}
writeFileSync(file, expected)

function toRow({ name, attribute, type, values, description, fallback }) {
  const words = values?.map((word) => `\`${word}\``).join(', ')
  const cells = [
    attribute ? `\`${attribute}\`` : `property \`${name}\``,
    words ?? { boolean: 'there or not', number: 'a number' }[type] ?? '',
    description,
    fallback,
  ]
  return `| ${cells.join(' | ')} |`
}
