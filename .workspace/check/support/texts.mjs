// What style sheets and markup use of the browser: in strings of scripts, and in pages.
import { parse, walk } from 'css-tree'
import ts from 'typescript'
import { dataAt } from './compat.mjs'

const IS_STYLE = /\{[^{}]*[\w-]+\s*:[^{}]+\}/
const TAG = /<([a-z][\w-]*)((?:\s+[^\s=<>/]+(?:=(?:"[^"]*"|'[^']*'|[^\s>"']+))?)*)\s*\/?>/g
const ATTRIBUTE = /([^\s=<>/"']+)(?:=("[^"]*"|'[^']*'|[^\s>]+))?/g

/** Paths of what the strings of a script use, each with its place. */
export function usesOfStrings(fileName, text) {
  const file = ts.createSourceFile(fileName, text, ts.ScriptTarget.Latest, true)
  const found = []
  const visit = (node) => {
    const content = contentOf(node)
    if (content) {
      const { line } = file.getLineAndCharacterOfPosition(node.getStart())
      found.push(...usesOfText(content).map((path) => ({ file: fileName, line: line + 1, path })))
    }
    ts.forEachChild(node, visit)
  }
  visit(file)
  return found
}

/** Paths of what a page uses. Its scripts are files of their own. */
export function usesOfPage(fileName, text) {
  const styles = [...text.matchAll(/<style>(.*?)<\/style>/gs)].map(([, style]) => style)
  const paths = [...markupPaths(text), ...styles.flatMap(stylePaths)]
  return paths.map((path) => ({ file: fileName, line: 1, path }))
}

function usesOfText(text) {
  return [...(IS_STYLE.test(text) ? stylePaths(text) : []), ...markupPaths(text)]
}

function contentOf(node) {
  if (ts.isStringLiteralLike(node)) return node.text
  if (!ts.isTemplateExpression(node)) return undefined
  const spans = node.templateSpans.map(({ literal }) => literal.text)
  return [node.head.text, ...spans].join('var(--x)')
}

function stylePaths(text) {
  const paths = []
  const tree = parse(text, { onParseError: () => undefined, positions: false })
  walk(tree, (node) => {
    if (node.type === 'Declaration') paths.push(...declarationPaths(node))
    if (node.type === 'Atrule') paths.push(`css.at-rules.${node.name}`)
    if (node.type === 'Feature') paths.push(`css.at-rules.media.${node.name}`)
    if (/^Pseudo(Class|Element)Selector$/.test(node.type)) {
      paths.push(`css.selectors.${node.name}`)
    }
  })
  return paths.filter(isKnown)
}

function declarationPaths({ property, value }) {
  const paths = [`css.properties.${property}`]
  walk(value, ({ type, name, unit }) => {
    if (type === 'Identifier') paths.push(`css.properties.${property}.${name}`)
    if (type === 'Dimension') paths.push(`css.types.length.${unit}`)
    if (type !== 'Function') return
    paths.push(`css.properties.${property}.${name}`)
    paths.push(`css.types.${name}`, `css.types.color.${name}`, `css.types.image.${name}`)
  })
  return paths
}

function markupPaths(text) {
  const paths = []
  for (const [, tag, attributes] of text.matchAll(TAG)) {
    paths.push(`html.elements.${tag}`)
    for (const [, name, value = ''] of attributes.matchAll(ATTRIBUTE)) {
      const plain = name.replace(/^[?.@]/, '')
      const word = value.replaceAll(/["']/g, '')
      paths.push(`html.elements.${tag}.${plain}`, `html.global_attributes.${plain}`)
      if (/^\w+$/.test(word)) paths.push(`html.elements.${tag}.${plain}.${word}`)
    }
  }
  return paths.filter(isKnown)
}

function isKnown(path) {
  return dataAt(path)?.__compat !== undefined
}
