// What the whole check shows: its suites by engine, the cases that they hold, and the sizes.
import { table, toText } from '../../../packages/widget/bench/report/table.mjs'
import { read, readJson } from './records.mjs'

const CASES = ['packages/core/docs/attacks-and-faults.md', 'packages/widget/ACCESSIBILITY.md']
/** These run in no engine, or compare with others. */
const NO_SUITES = ['packages', 'bench']
const ENGINES = ['chromium', 'firefox', 'webkit']

export function testsSection(check, { tests }) {
  const { suites } = check
  const names = [...new Set(suites.map(({ suite }) => suite))].filter(
    (name) => !NO_SUITES.includes(name),
  )
  const rows = names.map((name) => [
    name,
    ...ENGINES.map((engine) => cell(suites, name, engine, tests)),
  ])
  const about = { ...check, date: check.startedAt.slice(0, 10), commit: check.commit.slice(0, 10) }
  return `## ${tests.title}

${tests.run(about)}${versions(check)}

${tests.text}

${table([tests.suite, ...ENGINES], rows)}`
}

function versions(check) {
  return Object.entries(check.versions)
    .filter(([, version]) => version)
    .map(([name, version]) => `${name} ${version}`)
    .join(', ')
}

function cell(suites, name, wanted, { passed, failed, skipped }) {
  const found = suites.find(({ suite, engine }) => suite === name && engine === wanted)
  if (!found) return '–'
  return [
    passed(toText(found.passed, 0)),
    failed(found.failed),
    found.skipped && skipped(found.skipped),
  ]
    .filter(Boolean)
    .join(', ')
}

export function casesSection({ cases }) {
  const text = CASES.map(read).join('\n')
  const rows = [...text.matchAll(/^\| (?:([CXBAVF])-\d\d|WCAG [\d.]+|(\d\.\d\.\d+))\b(.*)$/gm)]
  const counts = Object.entries(cases.kinds).map(([kind, label]) => {
    const own = rows.filter(([, letter = 'W']) => letter === kind)
    const excused = own.filter(([row]) => row.includes('Does not apply: '))
    return [label, String(own.length - excused.length), String(excused.length)]
  })
  return `## ${cases.title}\n\n${cases.text}\n\n${table(cases.head, counts)}`
}

export function sizeSection({ size, yes, no }) {
  const rows = Object.entries(readJson('packages/widget/bench/sizes.json')).map(
    ([name, { bytes, goal }]) => [
      name,
      toText(bytes, 0),
      toText(goal, 0),
      bytes <= goal ? yes : `**${no}**`,
    ],
  )
  return `## ${size.title}\n\n${size.text}\n\n${table(size.head, rows)}`
}
