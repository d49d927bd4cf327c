// What the board shows of commands that are too long for the check: how good the tests are, and how
// the peers do against the adversarial GenAuth. A section is there where its record is.
import { table } from '../../packages/widget/bench/report/table.mjs'

/** @param record of `npm run mutation` */
export function mutationSection({ startedAt, folders, survivors }) {
  const rows = Object.entries(folders).map(([folder, one]) => [
    folder,
    ...[one.mutants, one.untried, one.killed, one.equivalent, one.survived].map(String),
    `${one.score} %`,
  ])
  const head = [
    'folder of core',
    'mutants',
    'not tried',
    'killed',
    'equivalent',
    'survived',
    'score',
  ]
  return `
## Mutation

${startedAt.slice(0, 10)}, \`npm run mutation\`: each part of the source is changed, and a test has to fail. An equivalent mutant changes
nothing that can be seen; each has its reason, in \`.workspace/mutation/equivalent.json\`. Survivors: ${survivors.length}.

${table(head, rows)}
`
}

/** @param record of `npm run scoreboard` */
export function scoreboardSection({ startedAt, browser, summary }) {
  return `
## Scoreboard

${startedAt.slice(0, 10)}, ${browser}, \`npm run scoreboard\`: our client and its peers against the same adversarial GenAuth.
[Every case](scoreboard.md).

${table(summary.head, summary.rows)}
`
}
