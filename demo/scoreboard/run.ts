// Ours and its peers against the same adversarial GenAuth: `npm run scoreboard`, with the names of
// pages for these libraries alone. A redirect login each, with the settings that the library's own
// documentation gives, and one fault. Writes what the board shows, and prints it.
import { readFileSync, writeFileSync } from 'node:fs'
import { buildPages } from './build.js'
import { LIBRARIES } from './libraries.js'
import type { Library } from './libraries.js'
import { summarize, toMarkdown } from './report.js'
import type { Scoreboard } from './report.js'
import { CASES } from './rules.js'
import { openStage } from './stage.js'
import type { Stage } from './stage.js'
import { tryLogin } from './try-login.js'
import type { Verdict } from './try-login.js'

const RECORD = new URL('../docs/scoreboard.json', import.meta.url)
/** Cases that nobody can meet who sends no nonce. */
const NONCES = new Set(['C-12', 'C-41'])

const PAGE = new URL('../docs/scoreboard.md', import.meta.url)

const wanted = process.argv.slice(2)
const libraries = LIBRARIES.filter(({ page }) => !wanted.length || wanted.includes(page))
const startedAt = new Date().toISOString()
const stage = await openStage(await buildPages())
const verdicts = new Map<string, Readonly<Record<string, Verdict>>>()
for (const library of libraries) verdicts.set(library.page, await tryAll(stage, library))
const browser = await stage.browser.version()
await stage.close()

const cases = CASES.map((one) => ({
  ...one,
  verdicts: { ...before(one.id), ...verdictsOf(one.id) },
}))
const summary = summarize({ libraries: LIBRARIES, cases })
const board = {
  startedAt,
  browser: browser.replace('/', ' '),
  libraries: LIBRARIES,
  summary,
  cases,
}
writeFileSync(RECORD, `${JSON.stringify(board, null, 1)}\n`)
writeFileSync(PAGE, toMarkdown(board))
process.stdout.write(toMarkdown(board))

/** All cases on one library's page, in a browser of its own. */
async function tryAll(
  { browser, control, hasAsked }: Stage,
  { page, name }: Library,
): Promise<Readonly<Record<string, Verdict>>> {
  const context = await browser.createBrowserContext()
  const found: Record<string, Verdict> = {}
  for (const { id } of CASES) {
    // What is changed on the way back from a login needs one.
    const session = id.startsWith('X-35') ? 'asks' : 'continues'
    await control('/demo/switches', { responseIssuer: 'present', socialWindow: 'same', session })
    await control('/demo/next', { fail: id })
    const verdict = await tryLogin(context, page)
    // Who sends no nonce need not look at one.
    if (!NONCES.has(id) || hasAsked('nonce')) found[id] = verdict
    process.stderr.write(`${name} ${id}: ${verdict.outcome} ${verdict.error ?? ''}\n`)
  }
  await context.close()
  return found
}

function verdictsOf(id: string): Record<string, Verdict> {
  const entries = [...verdicts].map(([page, found]) => [page, found[id]] as const)
  return Object.fromEntries(
    entries.filter((entry): entry is [string, Verdict] => Boolean(entry[1])),
  )
}

/** What the last run has found for the libraries that this one leaves out. */
function before(id: string): Readonly<Record<string, Verdict>> {
  if (!wanted.length) return {}
  const { cases } = JSON.parse(readFileSync(RECORD, 'utf8')) as Scoreboard
  const found = Object.entries(cases.find((one) => one.id === id)?.verdicts ?? {})
  return Object.fromEntries(found.filter(([page]) => !wanted.includes(page)))
}
