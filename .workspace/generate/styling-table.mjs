// Writes the tables of custom properties, parts and states into the documents, from the
// custom-elements manifest. With --check it only says whether that is done.
import { readFileSync } from 'node:fs'
import { root } from '../pnpm.mjs'
import { CHINESE_STYLING } from './styling-zh.mjs'
import { writeSection } from './write-section.mjs'

const ENGLISH = {
  path: 'packages/widget/docs/styling.md',
  heads: {
    properties: ['custom property', 'what it is'],
    parts: ['part', 'what it is'],
    states: ['state', 'what it says'],
  },
  describe: ({ description }) => description,
  fallback: (value) => `Default: ${value}.`,
}
const CHINESE = {
  path: 'demo/docs/zh/styling.md',
  heads: {
    properties: ['CSS 自定义属性', '说明'],
    parts: ['part', '说明'],
    states: ['状态', '含义'],
  },
  describe: ({ name }) => CHINESE_STYLING[name],
  fallback: (value) => `默认：${value}。`,
}

const manifest = JSON.parse(
  readFileSync(`${root}packages/widget/dist/custom-elements.json`, 'utf8'),
)
const [button, group] = manifest.modules.flatMap(({ declarations }) => declarations)
const { cssProperties, cssStates } = button
// Parts of a group that its buttons have not.
const ofGroup = group.cssParts.filter(
  ({ name }) => !button.cssParts.some((part) => part.name === name),
)
const cssParts = [...button.cssParts, ...ofGroup]

const missing = [...cssProperties, ...cssParts, ...cssStates]
  .map(({ name }) => name)
  .filter((name) => !CHINESE_STYLING[name])
if (missing.length > 0) throw new Error(`styling-zh.mjs: expected ${missing.join(', ')}`)

for (const { path, heads, describe, fallback } of [ENGLISH, CHINESE]) {
  const write = (what, head, items, toCells) =>
    writeSection(path, what, 'styling-table', toTable(head, items.map(toCells)))
  const property = (each) => [
    code(each.name),
    `${describe(each)}<br>${fallback(code(each.default))}`,
  ]
  const named = (each) => [code(each.name), describe(each)]
  await write('custom properties', heads.properties, cssProperties, property)
  await write('parts', heads.parts, cssParts, named)
  await write('states', heads.states, cssStates, named)
}

function toTable(head, rows) {
  const rule = head.map(() => '---')
  return [head, rule, ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n')
}

function code(text) {
  return `\`${text}\``
}
