import { table } from '../../packages/widget/bench/report/table.mjs'
import type { Library } from './libraries.js'
import type { Case, Rule } from './rules.js'
import type { Verdict } from './try-login.js'

export interface Scoreboard {
  readonly startedAt: string
  readonly browser: string
  readonly libraries: readonly Library[]
  readonly cases: readonly (Case & { readonly verdicts: Readonly<Record<string, Verdict>> })[]
  readonly summary: { readonly head: readonly string[]; readonly rows: readonly string[][] }
}

const HEADINGS: Readonly<Record<Rule, string>> = {
  refuse: 'A specification tells every client to refuse',
  choose: 'Refusing is a choice of the client',
  accept: 'In order, if unusual',
}

const GOOD: Readonly<Record<Rule, Verdict['outcome']>> = {
  refuse: 'refused',
  choose: 'refused',
  accept: 'accepted',
}
const WORDS = { accepted: 'in', refused: 'refused', hangs: 'hangs' }

const RULES = Object.keys(HEADINGS) as Rule[]

/** The page of the documentation: how often each library does as the case asks, and every case. */
export function toMarkdown(board: Scoreboard): string {
  const { startedAt, browser, summary } = board
  const sections = RULES.map((rule) => `## ${HEADINGS[rule]}\n\n${caseTable(board, rule)}`)
  return `# Scoreboard

Our client and its peers against the same adversarial GenAuth: a login by redirect for each case, with one fault, on a page that is as
the library’s own documentation has it, with its default settings. \`npm run scoreboard\` writes this page.
${startedAt.slice(0, 10)}, ${browser}.

_In_ means that the person was logged in. A client may leave out the signature of an ID token that comes straight from the token endpoint
over TLS ([OpenID Connect Core 1.0, section 3.1.3.7](https://openid.net/specs/openid-connect-core-1_0.html#IDTokenValidation)), and with
it all that is about keys: those cases are the client’s choice. Most libraries here have options that this page does not use.

${table(summary.head, summary.rows)}

${sections.join('\n\n')}
`
}

/** Also on the board. */
export function summarize({ libraries, cases }: Pick<Scoreboard, 'libraries' | 'cases'>) {
  const rows = libraries.map(({ page, name, version }) => [
    `${name} ${version}`,
    ...RULES.map((rule) => {
      const own = cases.filter((one) => one.rule === rule && one.verdicts[page])
      const good = own.filter(({ verdicts }) => verdicts[page]?.outcome === GOOD[rule])
      return `${good.length} of ${own.length}`
    }),
  ])
  const head = ['library', 'refused, as it must be', 'refused by choice', 'let in, as it must be']
  return { head, rows }
}

/** Bold is what was wrong. */
function caseTable({ libraries, cases }: Scoreboard, rule: Rule): string {
  const head = ['case', ...libraries.map(({ name }) => name)]
  const rows = cases
    .filter((one) => one.rule === rule)
    .map(({ id, title, verdicts }) => [
      `${id} ${title}`,
      ...libraries.map(({ page }) => cell(verdicts[page]?.outcome, rule)),
    ])
  return table(head, rows)
}

function cell(outcome: Verdict['outcome'] | undefined, rule: Rule): string {
  if (!outcome) return '–'
  const isWrong = outcome === 'hangs' || (rule !== 'choose' && outcome !== GOOD[rule])
  return isWrong ? `**${WORDS[outcome]}**` : WORDS[outcome]
}
