// Reads the table of options, `OPTIONS`, with its comments: documents and the manifest are made of it.
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import ts from 'typescript'

const source = fileURLToPath(
  new URL('../../packages/widget/src/settings/options.ts', import.meta.url),
)

/** The rows of `OPTIONS`: each with its comment, as TypeScript reads it. */
export function readOptions() {
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
  return rows.map(toOption)
}

function toOption(row) {
  const name = row.name.getText()
  const settings = new Map(
    row.initializer.properties.map((property) => [property.name.getText(), property.initializer]),
  )
  const kebab = name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)
  const isProperty = settings.get('attribute')?.kind === ts.SyntaxKind.FalseKeyword
  return {
    name,
    /** Without one it is a property alone. */
    attribute: isProperty ? undefined : (settings.get('attribute')?.text ?? kebab),
    type: settings.get('type')?.text ?? 'string',
    values: settings.get('values')?.elements.map(({ text }) => text),
    reflects: settings.has('reflect'),
    description: textOf(row, (doc) => doc.comment),
    fallback: textOf(
      row,
      (doc) => doc.tags?.find(({ tagName }) => tagName.text === 'default')?.comment,
    ),
  }
}

function textOf(row, pick) {
  const text = (row.jsDoc ?? []).map((doc) => ts.getTextOfJSDocComment(pick(doc)) ?? '').join(' ')
  return text.replace(/\s+/g, ' ').trim()
}
