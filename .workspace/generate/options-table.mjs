// Writes the table of attributes in the widget's docs from `settings/options.ts`: its doc comments are
// the descriptions. With --check it only says whether that is done.
import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { format, resolveConfig } from 'prettier'
import ts from 'typescript'

const [BEGIN, END] = [
  '<!-- options: `npm run options-table` writes them -->',
  '<!-- end of the options -->',
]
const file = fileURLToPath(new URL('../../packages/widget/docs/configuration.md', import.meta.url))
const source = fileURLToPath(
  new URL('../../packages/widget/src/settings/options.ts', import.meta.url),
)

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

/** The rows of `OPTIONS`: each with its comment, as TypeScript reads it. */
function readOptions() {
  const tree = ts.createSourceFile(
    source,
    readFileSync(source, 'utf8'),
    ts.ScriptTarget.Latest,
    true,
  )
  const rows = []
  const visit = (node) => {
    if (ts.isVariableDeclaration(node) && node.name.getText() === 'OPTIONS') {
      let { initializer } = node
      while (!ts.isObjectLiteralExpression(initializer)) initializer = initializer.expression
      rows.push(...initializer.properties)
    } else ts.forEachChild(node, visit)
  }
  visit(tree)
  return rows.map((row) => ({
    name: row.name.getText(),
    settings: Object.fromEntries(
      row.initializer.properties.map((property) => [property.name.getText(), property.initializer]),
    ),
    description: textOf(row, (doc) => doc.comment),
    fallback: textOf(
      row,
      (doc) => doc.tags?.find(({ tagName }) => tagName.text === 'default')?.comment,
    ),
  }))
}

function textOf(row, pick) {
  const text = (row.jsDoc ?? []).map((doc) => ts.getTextOfJSDocComment(pick(doc)) ?? '').join(' ')
  return text.replace(/\s+/g, ' ').trim()
}

function toRow({ name, settings, description, fallback }) {
  const kebab = name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)
  const attribute = settings.attribute?.text ?? kebab
  const isProperty = settings.attribute?.kind === ts.SyntaxKind.FalseKeyword
  const words = settings.values?.elements.map(({ text }) => `\`${text}\``).join(', ')
  const type = { boolean: 'there or not', number: 'a number' }[settings.type?.text] ?? ''
  const cells = [
    isProperty ? `property \`${name}\`` : `\`${attribute}\``,
    words ?? type,
    description,
    fallback,
  ]
  return `| ${cells.join(' | ')} |`
}
