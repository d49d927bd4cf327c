// How good the tests of core are: `npm run mutation`, with the names of folders for these alone, and
// `-- --again` for what survived the last time. Prints every survivor, and writes what the board
// shows. See README.md.
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { parseArgs } from 'node:util'
import { bundle, testFiles } from './bundle.mjs'
import { hunt } from './hunt.mjs'
import { instrument } from './instrument.mjs'
import { RECORD, REPORT } from './places.mjs'
import { isSurvivorOf, judge, readRecord, toMarkdown } from './report.mjs'
import { openStage } from './stage.mjs'

const FOLDERS = ['model', 'platform', 'protocol', 'login', 'session']

const { values, positionals } = parseArgs({
  options: { again: { type: 'boolean', default: false } },
  allowPositionals: true,
})
const folders = positionals.length ? positionals : FOLDERS
const tell = (line) => console.error(line)

// All are instrumented: who uses what, the mutants of others tell.
const { mutants: all, contents } = await instrument(FOLDERS)
const wanted = all.filter(({ file }) => folders.includes(file.split('/')[0]))
const mutants = values.again ? wanted.filter(isSurvivorOf(readRecord())) : wanted
tell(`${mutants.length} mutants in ${folders.join(', ')}`)

const files = testFiles()
const { scripts, importersOf } = await bundle(files, contents)
const stage = await openStage(scripts)
const fates = await hunt(stage, files, { mutants, all, importersOf }, tell).finally(() =>
  stage.close(),
)

const { record, complaints } = judge({ mutants, fates, folders, isWhole: !values.again })
const markdown = toMarkdown(record)
if (!values.again) write(RECORD, `${JSON.stringify(record, null, 2)}\n`)
write(REPORT, `${markdown}\n`)
console.log(markdown)
complaints.forEach((complaint) => console.error(complaint))
process.exitCode = complaints.length ? 1 : 0

function write(path, text) {
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, text)
}
