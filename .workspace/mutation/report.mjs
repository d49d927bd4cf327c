// What a hunt comes to: a score a folder, and every survivor with its place.
import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { table } from '../../packages/widget/bench/report/table.mjs'
import { EQUIVALENT, RECORD, ROOT } from './places.mjs'

/** In percent of the mutants that are not equivalent. */
const GOAL = 95

const readJson = (path, otherwise) =>
  existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : otherwise

const readRecord = () => readJson(RECORD, { folders: {}, survivors: [] })

const isSame = (one) => (other) =>
  ['file', 'code', 'from', 'to'].every((name) => one[name] === other[name])

/** @returns The record, and what is to be done: tests to write, reasons that hold no longer. */
export function judge({ mutants, fates, folders }) {
  const equivalent = readJson(EQUIVALENT, []).filter(({ file }) => folders.includes(folderOf(file)))
  const tried = mutants.filter(fates.outcomeOf)
  const survivors = tried.filter((mutant) => !fates.isKilled(mutant))
  const explained = survivors.filter((mutant) => equivalent.some(isSame(mutant)))
  const unexplained = survivors.filter((mutant) => !explained.includes(mutant))
  const stale = equivalent.filter(
    (entry) => tried.some(isSame(entry)) && !survivors.some(isSame(entry)),
  )
  const score = (folder) => scoreOf(folder, { mutants, fates, explained, unexplained })
  const before = readRecord()
  const others = before.survivors.filter(({ file }) => !folders.includes(folderOf(file)))
  const record = {
    startedAt: new Date().toISOString(),
    commit: execFileSync('git', ['rev-parse', 'HEAD'], { cwd: ROOT, encoding: 'utf8' }).trim(),
    folders: {
      ...before.folders,
      ...Object.fromEntries(folders.map((folder) => [folder, score(folder)])),
    },
    survivors: [...others, ...unexplained.map((mutant) => entryOf(mutant, fates))],
  }
  return { record, complaints: [...complaints(record, stale)] }
}

function* complaints({ folders }, stale) {
  for (const { file, line, code } of stale)
    yield `equivalent.json: no such survivor any more in ${file}${line ? `:${line}` : ''}: ${code}`
  for (const [folder, { score }] of Object.entries(folders))
    if (score < GOAL) yield `${folder}: ${score} %, and the goal is ${GOAL} %.`
}

function scoreOf(folder, { mutants, fates, explained, unexplained }) {
  const count = (list) => list.filter(({ file }) => folderOf(file) === folder).length
  const timeouts = mutants.filter((mutant) => fates.outcomeOf(mutant) === 'timeout')
  const untried = mutants.filter((mutant) => !fates.outcomeOf(mutant))
  const [all, left, equivalent, survived] = [mutants, untried, explained, unexplained].map(count)
  const killed = all - left - equivalent - survived
  const score = Math.round((1000 * killed) / (killed + survived)) / 10
  return {
    mutants: all,
    untried: left,
    killed,
    timeouts: count(timeouts),
    equivalent,
    survived,
    score,
  }
}

/** One that no test runs at all is named so. */
function entryOf(mutant, fates) {
  const { file, line, code, from, to } = mutant
  return {
    file,
    line,
    code,
    from,
    to,
    ...(fates.outcomeOf(mutant) === 'not covered' && { notCovered: true }),
  }
}

const folderOf = (file) => file.split('/')[0]

export function toMarkdown({ folders, survivors }) {
  const list = survivors.map(
    ({ file, line, from, to, notCovered }) =>
      `- ${file}:${line}${notCovered ? ', run by no test' : ''}: \`${from}\` → \`${to}\``,
  )
  return [scoreTable(folders), '', `${survivors.length} survivors:`, '', ...list].join('\n')
}

function scoreTable(folders) {
  const rows = Object.entries(folders).map(([folder, one]) => [
    folder,
    ...[one.mutants, one.untried, one.killed, one.equivalent, one.survived].map(String),
    `${one.score} %`,
  ])
  return table(
    ['folder', 'mutants', 'not tried', 'killed', 'equivalent', 'survived', 'score'],
    rows,
  )
}
