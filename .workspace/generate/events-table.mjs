// Writes the tables of events and the tags of languages into the documents: what an event is from
// the custom-elements manifest, its fields from its class, the languages from their files. With
// --check it only says whether that is done.
import { readdirSync, readFileSync } from 'node:fs'
import ts from 'typescript'
import { root } from '../pnpm.mjs'
import { CHINESE_EVENTS } from './events-zh.mjs'
import { writeSection } from './write-section.mjs'

const EVENTS = 'packages/widget/src/login/events.ts'
const TOKENS = 'packages/core/src/model/tokens.ts'
const LOCALES = 'packages/widget/src/i18n/locales'

const manifest = JSON.parse(
  readFileSync(`${root}packages/widget/dist/custom-elements.json`, 'utf8'),
)
const [{ events }] = manifest.modules.flatMap(({ declarations }) => declarations)
const missing = events.map(({ name }) => name).filter((name) => !CHINESE_EVENTS[name])
if (missing.length > 0) throw new Error(`events-zh.mjs: expected ${missing.join(', ')}`)

const classes = new Map(declarationsOf(EVENTS, ts.isClassDeclaration))
const interfaces = new Map(declarationsOf(TOKENS, ts.isInterfaceDeclaration))

await write('packages/widget/docs/events.md', {
  head: ['event', 'when, and what it carries'],
  describe: ({ description }) => description,
  join: ', ',
  group: (names) => ` (${names})`,
  end: '.',
})
await write('demo/docs/zh/events.md', {
  head: ['事件', '何时派发，携带什么'],
  describe: ({ name }) => CHINESE_EVENTS[name],
  join: '、',
  group: (names) => `（${names}）`,
  end: '。',
})
const tags = readdirSync(root + LOCALES)
  .map((file) => file.replace('.ts', ''))
  .filter((name) => name !== 'en-login')
  .flatMap((name) => Intl.getCanonicalLocales(name))
  .map(code)
await writeSection('packages/widget/docs/languages.md', 'tags', 'events-table', tags.join(', '))
await writeSection('demo/docs/zh/languages.md', 'tags', 'events-table', tags.join('、'))

function write(path, { head, describe, join, group, end }) {
  const toFields = (fields) =>
    fields.map(({ name, inside }) => {
      const names = inside.map(code).join(join)
      return code(name) + (names && group(names))
    })
  const rows = events.map((event) => {
    const fields = toFields(fieldsOf(event.type.text)).join(join)
    return [code(event.name), describe(event) + (fields && `<br>${fields}${end}`)]
  })
  const lines = [head, ['---', '---'], ...rows].map((cells) => `| ${cells.join(' | ')} |`)
  return writeSection(path, 'events', 'events-table', lines.join('\n'))
}

/** What a listener reads from an event, and what is inside of that. */
function fieldsOf(name) {
  const fields = classes.get(name).members.filter(ts.isPropertyDeclaration)
  return fields.map(({ name, type }) => ({ name: name.getText(), inside: membersOf(type) }))
}

function membersOf(type) {
  const found = type && interfaces.get(type.getText())
  return found ? found.members.map(({ name }) => name.getText()) : []
}

function declarationsOf(path, isWanted) {
  const text = readFileSync(root + path, 'utf8')
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.ESNext, true)
  return file.statements.filter(isWanted).map((each) => [each.name.text, each])
}

function code(text) {
  return `\`${text}\``
}
