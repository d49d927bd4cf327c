// Holds that the conformance page has every criterion, and that every test it names is there.
import { existsSync, readFileSync } from 'node:fs'

/** WCAG 2.2, levels A and AA: the last number of each guideline's. 4.1.1 is obsolete. */
const CRITERIA = Object.entries({
  1.1: [1],
  1.2: [1, 2, 3, 4, 5],
  1.3: [1, 2, 3, 4, 5],
  1.4: [1, 2, 3, 4, 5, 10, 11, 12, 13],
  2.1: [1, 2, 4],
  2.2: [1, 2],
  2.3: [1],
  2.4: [1, 2, 3, 4, 5, 6, 7, 11],
  2.5: [1, 2, 3, 4, 7, 8],
  3.1: [1, 2],
  3.2: [1, 2, 3, 4, 6],
  3.3: [1, 2, 3, 4, 7, 8],
  4.1: [2, 3],
}).flatMap(([guideline, numbers]) => numbers.map((number) => `${guideline}.${number}`))

const page = readFileSync('packages/widget/ACCESSIBILITY.md', 'utf8')
const rows = page.split('\n').filter((line) => /^\| \d/.test(line))
const problems = []

const listed = rows.map((row) => /^\| ([\d.]+)/.exec(row)[1])
if (String([...listed].sort()) !== String([...CRITERIA].sort()))
  problems.push('Its criteria are not those of WCAG 2.2, A and AA.')
for (const row of rows) {
  const applies = !row.includes('| Does not apply: ')
  if (applies !== row.includes('”')) problems.push(`A test for what applies, and no other: ${row}`)
}

const titles = new Map()
const named = [...page.matchAll(/`([^`\s]+\.test\.ts)`: ((?:“[^”]+”(?:,\s)?)+)/g)]
for (const [, file, quoted] of named) {
  if (!titles.has(file)) titles.set(file, titlesIn(file))
  for (const [, title] of quoted.matchAll(/“([^”]+)”/g)) {
    if (!titles.get(file).has(title)) problems.push(`${file} has no test “${title}”.`)
  }
}

if (problems.length) console.error(`packages/widget/ACCESSIBILITY.md:\n${problems.join('\n')}`)
process.exitCode = problems.length ? 1 : 0

function titlesIn(file) {
  if (!existsSync(file)) return new Set()
  const source = readFileSync(file, 'utf8')
  return new Set(
    [...source.matchAll(/\b(?:it|test)\(\s*(['`])(.+?)\1,/g)].map(([, , title]) => title),
  )
}
