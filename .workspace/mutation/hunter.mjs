// One file of tests, and the mutants that it meets.

/** A test may take this much longer with a mutant than it has taken without, in milliseconds. */
const AIR_MS = 2000
const AIR_FACTOR = 4
/** Loading, and hooks. */
const HUNG_AIR_MS = 10_000
/** The first run has all the time it needs. */
const FIRST = { timeoutMs: 20_000, hungMs: 120_000 }

/** Runs the tests of a file as they are, to know which mutants they pass, and when. */
export async function prepare(stage, file) {
  let page = await stage.open(file)
  const { static: whileLoading = {} } = await page.coverage()
  const { failed, error, tests } = await page.run(FIRST)
  if (failed) throw new Error(`${file} fails without a mutant: ${failed}: ${error}`)
  const { static: outside = {}, perTest = {} } = await page.coverage()
  const duration = new Map(tests.map(({ title, ms }) => [title, ms]))

  const inTests = (id) => Object.values(perTest).reduce((sum, hits) => sum + (hits[id] ?? 0), 0)
  const inHooks = (id) => (outside[id] ?? 0) - (whileLoading[id] ?? 0)
  /** Hooks run for all tests. */
  const titlesFor = (id) =>
    inHooks(id) ? [...duration.keys()] : Object.keys(perTest).filter((title) => perTest[title][id])

  const titlesThatUse = (ids) => {
    const isUsed = (id) => ids.has(id)
    if (Object.keys(outside).some((id) => inHooks(id) && isUsed(id))) return [...duration.keys()]
    return Object.keys(perTest).filter((title) => Object.keys(perTest[title]).some(isUsed))
  }

  const limits = (titles) => {
    const durations = titles.map((title) => duration.get(title))
    const total = durations.reduce((sum, ms) => sum + ms, 0)
    const timeoutMs = AIR_MS + AIR_FACTOR * Math.max(...durations)
    return { titles, timeoutMs, hungMs: HUNG_AIR_MS + timeoutMs + AIR_FACTOR * total }
  }

  async function reload(mutant) {
    await page?.close()
    page = await stage.open(file, mutant)
  }

  async function tryOut(id) {
    if (!page) await reload()
    const hits = inTests(id) + inHooks(id)
    return page.run({ ...limits(titlesFor(id)), mutant: id, hits })
  }

  /** Whether a test that failed does so without the mutant as well, after what that has done. */
  async function isSpoiltFor({ failed }) {
    return duration.has(failed) && Boolean((await page.run(limits([failed]))).failed)
  }

  const fate = (result) => {
    if (!result.failed) return { outcome: 'survived' }
    return { outcome: isLate(result) ? 'timeout' : 'killed', by: `${file}: ${result.failed}` }
  }

  return {
    ms: [...duration.values()].reduce((sum, ms) => sum + ms, 0),
    /** Whether it passes a mutant while its modules are loaded. */
    loads: ({ id }) => id in whileLoading,
    /** Whether it passes a mutant in tests alone. */
    passes: ({ id }) => !(id in whileLoading) && inTests(id) + inHooks(id) > 0,
    async fateOf({ id }) {
      const result = await tryOut(id)
      if (result.isSpoilt || isLate(result)) await reload()
      else if (result.failed && (await isSpoiltFor(result))) {
        await reload()
        const again = await tryOut(id)
        await reload()
        return fate(again)
      }
      return fate(result)
    },
    /** Whether a test passes one of these mutants. */
    uses: (ids) => titlesThatUse(ids).length > 0,
    /** @param users mutants of the sources that have to do with this one */
    async fateWhileLoading({ id }, users) {
      await reload(id)
      const result = await page.run({ ...limits(titlesThatUse(users)), mutant: id })
      await this.rest()
      return fate(result)
    },
    async rest() {
      await page?.close()
      page = undefined
    },
  }
}

const isLate = ({ isTimeout, error }) => isTimeout || /Timeout of \d+ms/.test(error)
