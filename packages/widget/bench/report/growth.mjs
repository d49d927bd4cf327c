// Whether cost grows at most in step with work.
import { table, toText, withQuartiles } from './table.mjs'

/** @param {object} results As `measure/measure.mjs` gives them. */
export function growthSections({ elements, growth }) {
  return [
    '## Cost with work',
    steps(elements, growth),
    '### A group, by its connections',
    groups(growth.groups),
    '### Messages on the page, main thread ms a second',
    messages(growth.messages),
    '### Login after login, heap that each leaves, B',
    logins(growth.logins),
  ]
}

function steps(elements, { groups: byConnections, messages: byPage }) {
  const buttons = elements['ours-tag']
  // A single button is a matter of the clock's resolution.
  const several = { 10: buttons[10], 100: buttons[100], 1000: buttons[1000] }
  const rows = [
    step('buttons: CPU until they are there', several, ({ cpu }, count) => cpu?.median * count),
    step('buttons: CPU in idle time', several, ({ idle }, count) => idle?.median * count),
    step('connections of a group', byConnections, ({ cpu }) => cpu?.median),
    ...Object.entries(byPage).map(([label, byRate]) =>
      step(`messages a second: ${label}`, byRate, ({ cpu }) => cpu?.median),
    ),
  ]
  return table(['what', 'from, to', 'work', 'cost', 'at most in step'], rows)
}

function step(what, byAmount, costOf) {
  const amounts = Object.keys(byAmount).map(Number)
  const [least] = amounts
  const most = amounts.at(-1)
  const work = most / least
  const cost = costOf(byAmount[most], most) / costOf(byAmount[least], least)
  const times = (value) => `× ${toText(value, 1)}`
  return [what, `${least}, ${most}`, times(work), times(cost), cost <= work ? 'yes' : '**no**']
}

function groups(byConnections) {
  const rows = Object.entries(byConnections).map(([count, { cpu, requests, heap }]) => [
    count,
    withQuartiles(cpu, 1),
    toText(requests?.median, 0),
    toText(heap?.median / 1000, 0),
  ])
  return table(['connections', 'main thread ms', 'requests', 'heap kB'], rows)
}

function messages(byPage) {
  const rates = Object.keys(Object.values(byPage)[0])
  const rows = Object.entries(byPage).map(([label, byRate]) => [
    label,
    ...rates.map((rate) => withQuartiles(byRate[rate].cpu, 1)),
  ])
  return table(['page', ...rates.map((rate) => `${rate} a second`)], rows)
}

function logins(byPage) {
  const rows = Object.entries(byPage).map(([page, { heap }]) => [page, withQuartiles(heap, 0)])
  return table(['page', 'heap'], rows)
}
