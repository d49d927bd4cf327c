// Writes the table of attributes into the documents, from `settings/options.ts`: its doc comments are the
// English descriptions. With --check it only says whether that is done.
import { readOptions } from './options.mjs'
import { CHINESE_OPTIONS } from './options-zh.mjs'
import { writeSection } from './write-section.mjs'

/** The words around an option in each language. */
const ENGLISH = {
  property: 'property',
  describe: ({ description, fallback }) => [description, fallback],
  values: (words) => `Values: ${words}.`,
  there: 'there or not',
  number: 'a number',
  fallback: (words) => `Default: ${words}.`,
  join: ', ',
}
const CHINESE = {
  property: '属性（property）',
  describe: ({ name }) => CHINESE_OPTIONS[name],
  values: (words) => `取值：${words}。`,
  there: '有或无',
  number: '数字',
  fallback: (words) => `默认：${words}。`,
  join: '、',
}

const OPTIONS = readOptions()
const missing = OPTIONS.filter(({ name }) => !CHINESE_OPTIONS[name])
if (missing.length > 0)
  throw new Error(`options-zh.mjs: expected ${missing.map(({ name }) => name).join(', ')}`)

await write('packages/widget/docs/configuration.md', [
  '| attribute | what it is |',
  '| --- | --- |',
  ...OPTIONS.map((option) => toRow(option, ENGLISH)),
])
await write('demo/docs/zh/configuration.md', [
  '| 属性 | 说明 |',
  '| --- | --- |',
  ...OPTIONS.map((option) => toRow(option, CHINESE)),
])

function write(path, rows) {
  return writeSection(path, 'options', 'options-table', rows.join('\n'))
}

function toRow(option, { property, describe, values, there, number, fallback, join }) {
  const { name, attribute, type } = option
  const [description, defaultValue] = describe(option)
  const words = option.values?.map((word) => `\`${word}\``).join(join)
  const kind = words ?? { boolean: there, number }[type]
  const cell = [description, kind && values(kind), defaultValue && fallback(defaultValue)]
  return `| ${attribute ? `\`${attribute}\`` : `${property} \`${name}\``} | ${cell.filter(Boolean).join('<br>')} |`
}
