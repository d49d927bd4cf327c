// Finds the mutants that no test fails with. Each file of tests is loaded once and tries the mutants
// that its tests pass, each in the tests that pass it; what one file kills, no other has to try. What
// runs while a module is loaded needs a page of its own for each mutant: those come last.
import { prepare } from './hunter.mjs'

/**
 * @param {(path: string) => Set<string>} importersOf the sources that use a source, and itself
 * @returns {Promise<Map<object, { outcome: 'killed' | 'timeout' | 'survived', by?: string }>>} What
 *   has become of each mutant. One that no test passes is not in it.
 */
export async function hunt(stage, files, { mutants, all, importersOf }, tell) {
  const fates = new Map()
  const isAlive = (mutant) => (fates.get(mutant)?.outcome ?? 'survived') === 'survived'
  const sourceOf = new Map(all.map(({ id, file }) => [id, file]))
  const hunters = []

  for (const file of files) {
    const hunter = await prepare(stage, file)
    hunters.push({ file, hunter, sources: new Set(hunter.ids.map((id) => sourceOf.get(id))) })
    await hunter.rest()
  }
  for (const { file, hunter } of hunters.toSorted((a, b) => a.hunter.ms - b.hunter.ms)) {
    const tried = mutants.filter((mutant) => isAlive(mutant) && hunter.passes(mutant))
    for (const mutant of tried) fates.set(mutant, await hunter.fateOf(mutant))
    await hunter.rest()
    tell(`${file}: ${tried.length} tried, ${tried.filter(isAlive).length} alive`)
  }

  for (const mutant of mutants) {
    const users = importersOf(mutant.file)
    const candidates = hunters
      .filter(({ hunter, sources }) => hunter.loads(mutant) && hasAny(sources, users))
      .sort((a, b) => distance(a, mutant) - distance(b, mutant))
    for (const { hunter } of candidates) {
      if (!isAlive(mutant)) break
      fates.set(mutant, await hunter.fateWhileLoading(mutant))
    }
    if (candidates.length && isAlive(mutant)) tell(`${mutant.file}:${mutant.line}: alive`)
  }
  return fates
}

const hasAny = (set, others) => [...others].some((one) => set.has(one))

/** The tests of the source itself are likely to fail, and those of its folder; and short ones. */
function distance({ file, hunter }, mutant) {
  const [folder] = mutant.file.split('/')
  if (file === mutant.file.replace(/\.ts$/, '.test.ts')) return 0
  return hunter.ms * (file.startsWith(`${folder}/`) ? 1 : 3)
}
