// Writes the board: what the last whole check and the last runs of the long commands have shown, as a
// page of the documentation in each of its languages. With --check it says whether the check that has
// just run shows something else: a suite that is not on the board, fewer tests than it says, many
// more, other sizes.
import { writeFileSync } from 'node:fs'
import { format, resolveConfig } from 'prettier'
import { page } from './board/page.mjs'
import { readJson, ROOT } from './board/records.mjs'
import { words } from './board/words.mjs'

const RECORD = 'demo/docs/board.json'
const PAGES = { en: 'demo/docs/board.md', zh: 'demo/docs/zh/board.md' }
const AIR = 0.05
/** New tests make the board old, not wrong. */
const AIR_FOR_NEW_TESTS = 0.25

const check = readJson('.cache/check.json')
const sizes = Object.fromEntries(
  Object.entries(readJson('packages/widget/bench/sizes.json')).map(([name, { bytes }]) => [
    name,
    bytes,
  ]),
)

if (process.argv.includes('--check')) {
  const complaints = [...differences(readJson(RECORD))]
  complaints.forEach((complaint) => console.error(`${PAGES.en}: ${complaint} Run npm run board.`))
  process.exitCode = complaints.length ? 1 : 0
} else {
  const record = { ...check, sizes }
  await write(RECORD, JSON.stringify(record))
  for (const [language, path] of Object.entries(PAGES))
    await write(path, page(record, words[language]))
}

async function write(path, text) {
  const options = { ...(await resolveConfig(ROOT + path)), filepath: path }
  writeFileSync(ROOT + path, await format(text, options))
}

function* differences(board) {
  for (const { suite, engine, passed } of check.suites) {
    const before = board.suites.find((one) => one.suite === suite && one.engine === engine)
    if (!before) yield `has no ${suite} in ${engine}.`
    else if (passed < before.passed * (1 - AIR) || passed > before.passed * (1 + AIR_FOR_NEW_TESTS))
      yield `says ${before.passed} passed for ${suite} in ${engine}, and now it is ${passed}.`
  }
  for (const [name, bytes] of Object.entries(sizes)) {
    const before = board.sizes[name] ?? 0
    if (Math.abs(bytes - before) > AIR * before)
      yield `says another size for ${name} than ${bytes} B.`
  }
}
