// Fills in which tests hold each row of two pages, the last column of their tables. A test names
// its rows at the end of its title, in brackets: `[A-01, B-04, WCAG 2.5.8]`. With --check it only
// says whether that is done.
//
// Each row needs a test, unless it says why it does not apply, or that it is held as another one.
import { readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const ROOT = fileURLToPath(new URL('../../', import.meta.url))
const PAGES = ['packages/core/docs/attacks-and-faults.md', 'packages/widget/ACCESSIBILITY.md']
const TESTS = ['packages/core/test', 'packages/widget/test', 'demo/e2e']

const TITLE = /\b(?:it|test)\(\s*(?:'((?:[^'\\]|\\.)*)'|"((?:[^"\\]|\\.)*)"|`((?:[^`\\]|\\.)*)`)/g
/** A case that the demo's GenAuth plays, by its name in a table of verdicts. */
const PLAYED = /^\s*'([CXB]-\d\d)(?:-[\w-]+)?': ['[]/gm
const CASE = /^(?:[CXBAVF]-\d\d|WCAG \d\.\d\.\d+)$/
const EXCUSED = /\| (?:Does not apply: |As [A-Z]-\d\d)/

const problems = []
const tests = collect()
const pages = PAGES.map((page) => ({ page, ...fill(page) }))

const known = new Set(pages.flatMap(({ ids }) => ids))
for (const [id, held] of tests)
  if (!known.has(id)) problems.push(`${[...held.keys()]}: no page has a case ${id}.`)

if (!process.argv.includes('--check')) pages.forEach(({ page, text }) => write(page, text))
else
  for (const { page, text, written } of pages)
    if (text !== written) problems.push(`${page} is not up to date. Run \`npm run held-by\`.`)

problems.forEach((problem) => console.error(problem))
process.exitCode = problems.length ? 1 : 0

/** By case: files, and in each the titles of its tests. */
function collect() {
  const found = new Map()
  for (const file of TESTS.flatMap(filesIn)) {
    const source = readFileSync(ROOT + file, 'utf8')
    for (const [, ...quoted] of source.matchAll(TITLE)) {
      const title = quoted.find((text) => text !== undefined)
      for (const id of casesIn(title)) add(found, id, file, sentenceOf(title))
    }
    for (const [, id] of source.matchAll(PLAYED)) add(found, id, file, undefined)
  }
  return found
}

function filesIn(folder) {
  return readdirSync(ROOT + folder, { recursive: true })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => `${folder}/${name}`)
    .sort()
}

function casesIn(title) {
  const [, first = ''] = /^([CXB]-\d\d) /.exec(title) ?? []
  const [, last = ''] = / \[([^\]]+)\]$/.exec(title) ?? []
  return [...new Set([first, ...last.split(', ')])].filter((id) => CASE.test(id))
}

function sentenceOf(title) {
  return title.replace(/ \[[^\]]+\]$/, '').replaceAll('\\', '')
}

function add(found, id, file, sentence) {
  const files = found.get(id) ?? new Map()
  const sentences = files.get(file) ?? []
  found.set(id, files.set(file, sentence ? [...sentences, sentence] : sentences))
}

/** The page with its last column written anew. */
function fill(page) {
  const written = readFileSync(ROOT + page, 'utf8')
  const ids = []
  const text = written.replace(/^\| (\S+)(.*) \| [^|]*(?:\\\|[^|]*)* \|$/gm, (row, first, rest) => {
    const id = /^\d/.test(first) ? `WCAG ${first}` : first
    if (!CASE.test(id)) return row
    ids.push(id)
    const held = tests.get(id)
    if (!held && !EXCUSED.test(row)) problems.push(`${page}: no test holds ${id}.`)
    if (held && row.includes('| Does not apply: ')) problems.push(`${page}: ${id} does apply.`)
    return `| ${first}${rest} | ${held ? cellOf(held) : '–'} |`
  })
  return { ids, text, written }
}

function cellOf(files) {
  return [...files]
    .map(([file, titles]) => [`\`${file}\``, titles.map(quote).join(', ')])
    .map(([file, titles]) => (titles ? `${file}: ${titles}` : file))
    .join('<br>')
}

function quote(title) {
  return `“${title.replaceAll('|', '\\|').replaceAll('<', '&lt;')}”`
}

function write(page, text) {
  writeFileSync(ROOT + page, text)
}
