// What the last whole benchmark has shown, against what is aimed at.
import { judge } from '../../../packages/widget/bench/report/judge.mjs'
import { table, toText } from '../../../packages/widget/bench/report/table.mjs'

/** @param bench record of `npm run bench` */
export function speedSection(bench, { speed, yes, no }) {
  const { startedAt, browser, rounds } = bench.run
  const measured = judge(bench).filter(({ value }) => Number.isFinite(value))
  const rows = measured.map(({ what, page, figure, reference, value, atMost, holds }) => [
    `${what}, ${page}`,
    toText(figure, figure >= 100 ? 0 : 2),
    reference === undefined ? '–' : toText(value, 2),
    toText(atMost, reference === undefined ? 0 : 2),
    holds ? yes : `**${no}**`,
  ])
  const text = speed.text({ date: startedAt.slice(0, 10), browser, rounds })
  return `## ${speed.title}\n\n${text}\n\n${table(speed.head, rows)}`
}
