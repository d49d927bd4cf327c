// How good the tests of core are: `npm run mutation`, with the names of folders for these alone, and
// `-- --again` for what no run has killed yet, `-- --report` for what is known of one that was
// interrupted. Prints every survivor, and writes what the board
// shows. See README.md.
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { parseArgs } from 'node:util'
import { bundle, testFiles } from './bundle.mjs'
import { openFates } from './fates.mjs'
import { hunt } from './hunt.mjs'
import { instrument } from './instrument.mjs'
import { RECORD, REPORT } from './places.mjs'
import { judge, toMarkdown } from './report.mjs'
import { openStage } from './stage.mjs'

const FOLDERS = ['model', 'platform', 'protocol', 'login', 'session']

const { values, positionals } = parseArgs({
  options: {
    again: { type: 'boolean', default: false },
    report: { type: 'boolean', default: false },
  },
  allowPositionals: true,
})
const folders = positionals.length ? positionals : FOLDERS
const tell = (line) => console.error(line)

// All are instrumented: who uses what, the mutants of others tell.
const { mutants: all, contents } = await instrument(FOLDERS)
const mutants = all.filter(({ file }) => folders.includes(file.split('/')[0]))
const fates = openFates(mutants, { again: values.again || values.report })
const open = mutants.filter((mutant) => !fates.isKilled(mutant))
tell(`${open.length} of ${mutants.length} mutants in ${folders.join(', ')}`)

if (!values.report) await tryAll()

const { record, complaints } = judge({ mutants, fates, folders })
const markdown = toMarkdown(record)
write(RECORD, `${JSON.stringify(record, null, 2)}\n`)
write(REPORT, `${markdown}\n`)
console.log(markdown)
complaints.forEach((complaint) => console.error(complaint))
process.exitCode = complaints.length ? 1 : 0

async function tryAll() {
  const files = testFiles()
  const { scripts, importersOf } = await bundle(files, contents)
  const stage = await openStage(scripts)
  const targets = { mutants: open, all, importersOf }
  await hunt(stage, files, targets, { onFate: fates.set, tell }).finally(() => stage.close())
  open
    .filter((mutant) => !fates.outcomeOf(mutant))
    .forEach((mutant) => fates.set(mutant, { outcome: 'not covered' }))
}

function write(path, text) {
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, text)
}
