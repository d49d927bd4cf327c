// How good the tests are, and how the peers do against the adversarial GenAuth.
import { table } from '../../../packages/widget/bench/report/table.mjs'

/** @param record of `npm run mutation` */
export function mutationSection({ startedAt, folders, survivors }, { mutation }) {
  const rows = Object.entries(folders).map(([folder, one]) => [
    folder,
    ...[one.mutants, one.untried, one.killed, one.equivalent, one.survived].map(String),
    `${one.score} %`,
  ])
  const text = mutation.text({ date: startedAt.slice(0, 10), survivors: survivors.length })
  return `## ${mutation.title}\n\n${text}\n\n${table(mutation.head, rows)}`
}

/** @param record of `npm run scoreboard` */
export function scoreboardSection({ startedAt, browser, summary }, { scoreboard }) {
  const text = scoreboard.text({ date: startedAt.slice(0, 10), browser })
  return `## ${scoreboard.title}\n\n${text}\n\n${table(scoreboard.head, summary.rows)}`
}
