// What has become of each mutant, kept from run to run: one that was interrupted goes on, and a new
// test has to try only what is alive.
import { appendFileSync, existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { dirname } from 'node:path'
import { FATES } from './places.mjs'

/** @param {{ again: boolean }} options whether what is dead stays dead */
export function openFates(mutants, { again }) {
  const names = nameAll(mutants)
  mkdirSync(dirname(FATES), { recursive: true })
  if (!again) forget(new Set(names.values()))
  const fates = new Map(readLines().map(({ name, outcome }) => [name, outcome]))
  const outcomeOf = (mutant) => fates.get(names.get(mutant))
  return {
    outcomeOf,
    isKilled: (mutant) => ['killed', 'timeout'].includes(outcomeOf(mutant)),
    set(mutant, { outcome, by }) {
      const name = names.get(mutant)
      fates.set(name, outcome)
      appendFileSync(FATES, `${JSON.stringify({ name, outcome, by })}\n`)
    },
  }
}

/** By what it does and where: lines may move. The same in the same line has a number. */
function nameAll(mutants) {
  const seen = new Map()
  return new Map(
    mutants.map((mutant) => {
      const name = [mutant.file, mutant.code, mutant.from, mutant.to].join(' | ')
      const count = seen.get(name) ?? 0
      seen.set(name, count + 1)
      return [mutant, `${name} | ${count}`]
    }),
  )
}

function readLines() {
  if (!existsSync(FATES)) return []
  const lines = readFileSync(FATES, 'utf8').trim().split('\n')
  return lines.filter(Boolean).map((line) => JSON.parse(line))
}

function forget(names) {
  const others = readLines().filter(({ name }) => !names.has(name))
  rmSync(FATES, { force: true })
  for (const one of others) appendFileSync(FATES, `${JSON.stringify(one)}\n`)
}
