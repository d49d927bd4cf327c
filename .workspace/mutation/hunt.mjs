// Finds the mutants that no test fails with. Each file of tests is loaded once and tries the mutants
// that its tests pass, each in the tests that pass it; what one file kills, no other has to try. What
// runs while a module is loaded needs a page of its own for each mutant: those come last.
import { prepare } from './hunter.mjs'

/** Tests of another folder come after those of the mutants' own, unless they are so much shorter. */
const FAR = 10

/**
 * @param {(path: string) => Set<string>} importersOf the sources that use a source, and itself
 * @param {(mutant: object, fate: { outcome: 'killed' | 'timeout' | 'survived', by?: string }) =>
 *   void} onFate hears of a mutant each time that a file of tests has tried it
 */
export async function hunt(stage, files, { mutants, all, importersOf }, { onFate, tell }) {
  const killed = new Set()
  const isAlive = (mutant) => !killed.has(mutant)
  const take = (mutant, fate) => {
    if (fate.outcome !== 'survived') killed.add(mutant)
    onFate(mutant, fate)
  }
  const hunters = []
  for (const file of files) {
    const hunter = await prepare(stage, file)
    hunters.push({ file, hunter })
    await hunter.rest()
  }
  tell(`${hunters.length} files of tests are ready`)

  const folders = new Set(mutants.map(({ file }) => file.split('/')[0]))
  const weight = ({ file, hunter }) => hunter.ms * (folders.has(file.split('/')[0]) ? 1 : FAR)
  for (const { file, hunter } of hunters.toSorted((a, b) => weight(a) - weight(b))) {
    const tried = mutants.filter((mutant) => isAlive(mutant) && hunter.passes(mutant))
    for (const mutant of tried) take(mutant, await hunter.fateOf(mutant))
    await hunter.rest()
    tell(`${file}: ${tried.length} tried, ${tried.filter(isAlive).length} alive`)
  }

  for (const mutant of mutants) {
    const users = importersOf(mutant.file)
    const ids = new Set(all.filter(({ file }) => users.has(file)).map(({ id }) => id))
    const candidates = hunters
      .filter(({ hunter }) => hunter.loads(mutant) && hunter.uses(ids))
      .sort((a, b) => distance(a, mutant) - distance(b, mutant))
    for (const { hunter } of candidates) {
      if (!isAlive(mutant)) break
      take(mutant, await hunter.fateWhileLoading(mutant, ids))
    }
    if (isAlive(mutant)) tell(`alive: ${mutant.file}:${mutant.line}: ${mutant.from} → ${mutant.to}`)
  }
}

/** The tests of the source itself are likely to fail, and those of its folder; and short ones. */
function distance({ file, hunter }, mutant) {
  const [folder] = mutant.file.split('/')
  if (file === mutant.file.replace(/\.ts$/, '.test.ts')) return 0
  return hunter.ms * (file.startsWith(`${folder}/`) ? 1 : FAR)
}
