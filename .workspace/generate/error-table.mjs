// Writes a section for each error code into the documents, in English from the catalogue in core. Its
// heading is the anchor that `help` of an error names. With --check it only says whether that is done.
import { ERROR_CATALOGUE } from '../../packages/core/dist/error-catalogue.js'
import { CHINESE_TEXTS } from './error-texts-zh.mjs'
import { writeSection } from './write-section.mjs'

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

function write(path, sections) {
  return writeSection(path, 'error codes', 'error-table', sections.join('\n\n'))
}
