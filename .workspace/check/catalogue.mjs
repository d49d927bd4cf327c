// Holds the map from the cases of our catalogue of faults and attacks to the tests: every case is
// there, and every test it names.
import { readFileSync } from 'node:fs'

const HOW_MANY = { C: 56, X: 41, B: 83, A: 69, V: 29, F: 74 }
/** Where the adversarial GenAuth's cases have their verdicts. */
const PLAYED = ['demo/e2e/support/cases.ts', 'demo/e2e/conformance.session.test.ts']

const read = (file) => readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8')
const catalogue = JSON.parse(read('packages/core/test/catalogue.json'))
const cases = Object.entries(HOW_MANY).flatMap(([group, last]) =>
  Array.from({ length: last }, (_, index) => `${group}-${String(index + 1).padStart(2, '0')}`),
)
const complaints = [
  ...cases.filter((id) => !Object.hasOwn(catalogue, id)).map((id) => `${id}: is missing`),
  ...Object.keys(catalogue).flatMap((id) => complain(id, catalogue[id])),
]
const rows = Object.values(catalogue)
const count = (prefix) =>
  rows.filter((row) => typeof row === 'string' && row.startsWith(prefix)).length
console.log(
  `${rows.length} cases: ${rows.length - count('')} held by a test, ${count('n/a: ')} do not apply, ${count('open: ')} open`,
)
for (const complaint of complaints) console.error(`packages/core/test/catalogue.json: ${complaint}`)
process.exitCode = complaints.length ? 1 : 0

function complain(id, row) {
  if (!cases.includes(id)) return [`${id}: there is no such case`]
  if (typeof row === 'string')
    return /^(n\/a|open): \S/.test(row) ? [] : [`${id}: expected a reason`]
  if (!row.length) return [`${id}: expected a test`]
  return row
    .filter(([file, title]) => !isThere(file, title))
    .map(([file, title]) => `${id}: no test "${title}" in ${file}`)
}

function isThere(file, title) {
  if (file === 'played')
    return PLAYED.some((place) => new RegExp(`['\\s]${title}(-[\\w-]+)?'?: ['[]`).test(read(place)))
  return titlesIn(read(file)).has(title)
}

/** The titles as they are written, with what is filled in later. */
function titlesIn(source) {
  const titles = source.matchAll(
    /\b(?:it|test)\(\s*(?:'((?:[^'\\]|\\.)*)'|"((?:[^"\\]|\\.)*)"|`((?:[^`\\]|\\.)*)`)/g,
  )
  return new Set([...titles].map(([, ...found]) => found.find((title) => title !== undefined)))
}
