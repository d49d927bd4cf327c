// The report that people read.
import { conditions } from '../browser/conditions.mjs'
import { adviceVariants } from '../measure/advice.mjs'
import { pages } from '../pages/pages.mjs'
import { growthSections } from './growth.mjs'
import { judge } from './judge.mjs'
import { table, toText, withQuartiles } from './table.mjs'

/** @param {object} results As `measure/measure.mjs` gives them. */
export function toMarkdown(results) {
  return [
    '# Benchmark',
    introduction(results.run),
    '## Against the targets',
    judgements(results),
    ...conditions
      .filter(({ id }) => results.load[id])
      .flatMap(({ id, label }) => [`## Load, ${label}`, loads(results.load[id])]),
    '## Login',
    logins(results.login),
    '## Buttons on a page, each',
    elements(results),
    ...(results.advice
      ? ['## What a line in the page is worth, phone', advice(results.advice)]
      : []),
    ...(results.growth ? growthSections(results) : []),
  ].join('\n\n')
}

function introduction({ startedAt, rounds, browser, cores, busy }) {
  const date = startedAt.slice(0, 10)
  return `${date}, ${browser}, ${cores} cores, ${rounds} rounds, interleaved, each in a fresh
context, brotli 11, local servers. Medians, quartiles in brackets. CPU is thread time of the main
thread. Before a measurement the machine was busy to ${toText(busy.median * 100, 0)} % (median):
times mean something from a quiet machine alone, and then as ratios within this run.`
}

function judgements(results) {
  const measured = judge(results).filter(({ value }) => Number.isFinite(value))
  const rows = measured.map(({ what, page, figure, reference, value, atMost, holds }) => [
    what,
    page,
    toText(figure, digitsOf(figure)),
    toText(reference, digitsOf(reference)),
    reference === undefined ? '–' : toText(value, 2),
    toText(atMost, reference === undefined ? 0 : 2),
    holds ? 'yes' : '**no**',
  ])
  return table(['what', 'page', 'ours', 'reference', 'ratio', 'at most', 'holds'], rows)
}

function digitsOf(value) {
  return Number.isInteger(value) || Math.abs(value) >= 100 ? 0 : 2
}

const LOAD_COLUMNS = [
  { name: 'bytesToButton', head: 'bytes before the button', digits: 0 },
  { name: 'bytes', head: 'bytes', digits: 0 },
  { name: 'scriptToButton', head: 'script ms until the button', digits: 2 },
  { name: 'script', head: 'script ms', digits: 2 },
  { name: 'main', head: 'main thread ms', digits: 1 },
  { name: 'blocking', head: 'blocking ms', digits: 0 },
  { name: 'firstPaint', head: 'first paint ms', digits: 0 },
  { name: 'heap', head: 'heap kB', digits: 0, scale: 1000 },
]

function loads(byPage) {
  return pageTable(LOAD_COLUMNS, byPage)
}

const LOGIN_COLUMNS = [
  { name: 'clickToOpen', head: 'click → open ms', digits: 1 },
  { name: 'clickToAuthorize', head: 'click → authorize ms', digits: 1 },
  { name: 'messageToResult', head: 'message → result ms, servers out', digits: 1 },
  { name: 'requestsBefore', head: 'requests before the click', digits: 0 },
  { name: 'requests', head: 'requests after it', digits: 0 },
  { name: 'bytes', head: 'script bytes', digits: 0 },
]

function logins(byPage) {
  return pageTable(LOGIN_COLUMNS, byPage)
}

function pageTable(columns, byPage) {
  const rows = pages
    .filter(({ id }) => byPage[id])
    .map(({ id, label }) => [label, ...cellsOf(columns, byPage[id])])
  return table(['page', ...columns.map(({ head }) => head)], rows)
}

function cellsOf(columns, figures) {
  return columns.map(({ name, digits, scale = 1 }) => {
    const { median, q1, q3 } = figures[name] ?? {}
    return withQuartiles({ median: median / scale, q1: q1 / scale, q3: q3 / scale }, digits)
  })
}

const ADVICE_COLUMNS = [
  { name: 'seen', head: 'a button, ms', digits: 0 },
  { name: 'ready', head: 'its script, ms', digits: 0 },
  { name: 'shift', head: 'layout shift', digits: 3 },
]

function advice(byVariant) {
  const rows = adviceVariants
    .filter(({ id }) => byVariant[id])
    .map(({ id, label }) => [label, ...cellsOf(ADVICE_COLUMNS, byVariant[id])])
  return table(['the page', ...ADVICE_COLUMNS.map(({ head }) => head)], rows)
}

const ELEMENT_COLUMNS = [
  { name: 'render', head: 'create and render µs', digits: 1 },
  { name: 'layout', head: 'layout µs', digits: 1 },
  { name: 'cpu', head: 'CPU µs', digits: 1 },
  { name: 'idle', head: 'CPU in idle time µs', digits: 1 },
  { name: 'heap', head: 'heap B', digits: 0 },
]

function elements({ elements: byKind }) {
  const rows = Object.entries(byKind).flatMap(([kind, byCount]) =>
    Object.entries(byCount).map(([count, figures]) => [
      kind,
      count,
      ...cellsOf(ELEMENT_COLUMNS, figures),
    ]),
  )
  return table(['element', 'how many', ...ELEMENT_COLUMNS.map(({ head }) => head)], rows)
}
