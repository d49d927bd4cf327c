// Writes a section for each error code into the documents, in English from the catalogue in core. Its
// heading is the anchor that `help` of an error names. With --check it only says whether that is done.
import { ERROR_CATALOGUE } from '../../packages/core/dist/error-catalogue.js'
import { readFileSync, writeFileSync } from 'node:fs'
import { format, resolveConfig } from 'prettier'
import { CHINESE_TEXTS } from './error-texts-zh.mjs'
import { root } from '../pnpm.mjs'

const [BEGIN, END] = [
  '<!-- error codes: `npm run error-table` writes them -->',
  '<!-- end of the error codes -->',
]
const ENTRIES = Object.entries(ERROR_CATALOGUE)
const missing = ENTRIES.map(([code]) => code).filter((code) => !CHINESE_TEXTS[code])
if (missing.length > 0) throw new Error(`error-texts-zh.mjs: expected ${missing.join(', ')}`)

const english = ENTRIES.map(([code, { stage, recoverable, cause, fix }]) =>
  [
    `### \`${code}\``,
    `**What happened.** ${cause}`,
    `**What helps.** ${fix}`,
    `\`stage\`: ${stage} · \`recoverable\`: ${recoverable}`,
  ].join('\n\n'),
)
const chinese = ENTRIES.map(([code, { stage, recoverable }]) =>
  [
    `### \`${code}\``,
    `**原因。** ${CHINESE_TEXTS[code].cause}`,
    `**解决办法。** ${CHINESE_TEXTS[code].fix}`,
    `\`stage\`：${stage} · \`recoverable\`：${recoverable}`,
  ].join('\n\n'),
)

await write('packages/core/docs/errors.md', english)
await write('demo/docs/zh/errors.md', chinese)

async function write(name, sections) {
  const file = root + name
  const written = readFileSync(file, 'utf8')
  const [before, after] = [written.split(BEGIN)[0], written.split(END)[1]]
  if (after === undefined || before.length === written.length)
    throw new Error(`${name}: expected ${BEGIN} and ${END}`)
  const options = { ...(await resolveConfig(file)), filepath: file }
  const expected = await format([before + BEGIN, ...sections, END + after].join('\n\n'), options)
  if (expected === written) return
  if (process.argv.includes('--check')) {
    console.error(
      `${name}: the error codes are not those of the catalogue. Run \`npm run error-table\`.`,
    )
    process.exitCode = 1
  } else writeFileSync(file, expected)
}
