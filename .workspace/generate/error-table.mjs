// Writes the table of error codes in core's docs from the catalogue in core. With --check it only says
// whether that is done.
import { ERROR_CATALOGUE } from '../../packages/core/dist/error-catalogue.js'
import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { format, resolveConfig } from 'prettier'

const [BEGIN, END] = [
  '<!-- error codes: `npm run error-table` writes them -->',
  '<!-- end of the error codes -->',
]
const file = fileURLToPath(new URL('../../packages/core/docs/errors.md', import.meta.url))
const written = readFileSync(file, 'utf8')
const [before, after] = [written.split(BEGIN)[0], written.split(END)[1]]
if (after === undefined || before.length === written.length)
  throw new Error(`packages/core/docs/errors.md: expected ${BEGIN} and ${END}`)

const rows = Object.entries(ERROR_CATALOGUE).map(
  ([code, { stage, recoverable, help, cause, fix }]) =>
    `| <a id="${help.slice(1)}"></a>\`${code}\` | ${stage}, ${recoverable} | ${cause} | ${fix} |`,
)
const table = [
  '| code | stage, recoverable | what happened | what helps |',
  '| --- | --- | --- | --- |',
  ...rows,
].join('\n')
const options = { ...(await resolveConfig(file)), filepath: file }
const expected = await format([before + BEGIN, table, END + after].join('\n\n'), options)

if (expected === written) process.exit()
if (process.argv.includes('--check')) {
  console.error(
    'packages/core/docs/errors.md: the table of error codes is not that of the catalogue. Run `npm run error-table`.',
  )
  process.exit(1)
}
writeFileSync(file, expected)
