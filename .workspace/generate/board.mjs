// Writes the board: what the last whole check and the last benchmark have shown, as a page of the
// documentation. With --check it says whether the check that has just run shows something else: a
// suite that is not on the board, fewer tests than it says, many more, other sizes.
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { judge } from '../../packages/widget/bench/report/judge.mjs'
import { table, toText } from '../../packages/widget/bench/report/table.mjs'
import { schedules } from './board-schedules.mjs'
import { mutationSection, scoreboardSection } from './evidence.mjs'

const ROOT = fileURLToPath(new URL('../../', import.meta.url))
const PAGE = 'demo/docs/board.md'
const RECORD = 'demo/docs/board.json'
const CASES = ['packages/core/docs/attacks-and-faults.md', 'packages/widget/ACCESSIBILITY.md']
const BENCH = 'packages/widget/bench/results/bench.json'
const AIR = 0.05
/** New tests make the board old, not wrong. */
const AIR_FOR_NEW_TESTS = 0.25
/** Kinds of cases, by the first letter of their numbers. */
const KINDS = {
  C: 'OpenID conformance suite',
  X: 'beyond that suite',
  B: 'what the specifications ask for',
  A: 'attacks',
  V: 'vulnerabilities that others had',
  F: 'faults',
  W: 'WCAG 2.2',
}

/** These run in no engine, or compare with others. */
const NO_SUITES = ['packages', 'bench']
const ENGINES = ['chromium', 'firefox', 'webkit']

const readJson = (path) => JSON.parse(readFileSync(ROOT + path, 'utf8'))
const sizes = readJson('packages/widget/bench/sizes.json')
const check = readJson('.cache/check.json')

if (process.argv.includes('--check')) {
  const complaints = [...differences(readJson(RECORD))]
  complaints.forEach((complaint) => console.error(`${PAGE}: ${complaint} Run \`npm run board\`.`))
  process.exitCode = complaints.length ? 1 : 0
} else {
  const record = { ...check, sizes: bytesOf(sizes) }
  writeFileSync(ROOT + RECORD, `${JSON.stringify(record, null, 2)}\n`)
  writeFileSync(ROOT + PAGE, `${page(record)}\n`)
}

function* differences(board) {
  for (const { suite, engine, passed } of check.suites) {
    const before = board.suites.find((one) => one.suite === suite && one.engine === engine)
    if (!before) yield `has no ${suite} in ${engine}.`
    else if (passed < before.passed * (1 - AIR) || passed > before.passed * (1 + AIR_FOR_NEW_TESTS))
      yield `says ${before.passed} passed for ${suite} in ${engine}, and now it is ${passed}.`
  }
  for (const [name, bytes] of Object.entries(bytesOf(sizes))) {
    const before = board.sizes[name] ?? 0
    if (Math.abs(bytes - before) > AIR * before)
      yield `says another size for ${name} than ${bytes} B.`
  }
}

function bytesOf(all) {
  return Object.fromEntries(Object.entries(all).map(([name, { bytes }]) => [name, bytes]))
}

function page({ startedAt, minutes, cores, commit, versions, suites }) {
  return `# Board

What the last whole check and the last benchmark have shown. Each is one command, \`npm test\` and \`npm run bench\`; \`npm run board\`
writes this page, and the check fails where it shows something else.

${startedAt.slice(0, 10)}, commit \`${commit.slice(0, 10)}\`, ${minutes} minutes on ${cores} cores. ${versionsLine(versions)}

## Tests, by engine

A test that an engine’s driver has no way to run is skipped, and the run says which. WebKitGTK is the engine of Safari.

${suiteTable(suites)}

## Attacks, faults and accessibility

Every case has a test that holds it, or a reason why it does not apply: the check fails otherwise.
[Attacks and faults](../../packages/core/docs/attacks-and-faults.md) and [accessibility](../../packages/widget/ACCESSIBILITY.md) say which.

${caseTable()}

## Size

Bytes under brotli.

${sizeTable()}
${schedules()}${speed()}${ifRecorded('mutation', mutationSection)}${ifRecorded('scoreboard', scoreboardSection)}`
}

function ifRecorded(name, section) {
  const path = `demo/docs/${name}.json`
  return existsSync(ROOT + path) ? section(readJson(path)) : ''
}

function speed() {
  if (!existsSync(ROOT + BENCH)) return ''
  const bench = readJson(BENCH)
  const { startedAt, browser, rounds } = bench.run
  return `
## Speed

${startedAt.slice(0, 10)}, ${browser}, ${rounds} rounds, interleaved. A ratio is to the reference in the same run. _Our looks alone_ is a
Lit element with our template, style sheets and properties, and no logic.

${speedTable(bench)}
`
}

function versionsLine(versions) {
  return Object.entries(versions)
    .filter(([, version]) => version)
    .map(([name, version]) => `${name} ${version}`)
    .join(', ')
    .concat('.')
}

function suiteTable(suites) {
  const names = [...new Set(suites.map(({ suite }) => suite))].filter(
    (name) => !NO_SUITES.includes(name),
  )
  const rows = names.map((name) => [name, ...ENGINES.map((engine) => cell(suites, name, engine))])
  return table(['suite', ...ENGINES], rows)
}

function cell(suites, name, wanted) {
  const found = suites.find(({ suite, engine }) => suite === name && engine === wanted)
  if (!found) return '–'
  const { passed, failed, skipped } = found
  return [`${toText(passed, 0)} passed`, `${failed} failed`, skipped && `${skipped} skipped`]
    .filter(Boolean)
    .join(', ')
}

function caseTable() {
  const text = CASES.map((path) => readFileSync(ROOT + path, 'utf8')).join('\n')
  const rows = [...text.matchAll(/^\| (?:([CXBAVF])-\d\d|WCAG [\d.]+|(\d\.\d\.\d+))\b(.*)$/gm)]
  const counts = Object.entries(KINDS).map(([kind, label]) => {
    const own = rows.filter(([, letter = 'W']) => letter === kind)
    const excused = own.filter(([row]) => row.includes('Does not apply: '))
    return [label, String(own.length - excused.length), String(excused.length)]
  })
  return table(['cases', 'held by a test', 'do not apply'], counts)
}

function sizeTable() {
  const rows = Object.entries(sizes).map(([name, { bytes, goal }]) => [
    name,
    toText(bytes, 0),
    toText(goal, 0),
    bytes <= goal ? 'yes' : '**no**',
  ])
  return table(['what', 'bytes', 'goal', 'reached'], rows)
}

function speedTable(bench) {
  const measured = judge(bench).filter(({ value }) => Number.isFinite(value))
  const rows = measured.map(({ what, page, figure, reference, value, atMost, holds }) => [
    `${what}, ${page}`,
    toText(figure, figure >= 100 ? 0 : 2),
    reference === undefined ? '–' : toText(value, 2),
    toText(atMost, reference === undefined ? 0 : 2),
    holds ? 'yes' : '**no**',
  ])
  return table(['what', 'ours', 'ratio', 'goal', 'reached'], rows)
}
