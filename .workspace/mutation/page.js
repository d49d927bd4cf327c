// Runs in the page, beside Mocha: the tests of one file, again and again, each time with another
// mutant active.
const { mocha } = globalThis
const stryker = (globalThis.__stryker__ ??= {})

mocha.setup({ ui: 'bdd', bail: true, reporter: class {}, cleanReferencesAfterRun: false })

/** A mutant that is passed this many times as often as the original is in an endless loop. */
const ENDLESS = 100

/**
 * Runs the tests with these titles, all without them, up to the first that fails.
 *
 * @param {{ mutant?: string, titles?: string[], timeoutMs: number, hits?: number }} options
 * @returns {Promise<{ failed?: string, error?: string, titles: string[], tests: object[] }>}
 */
globalThis.runTests = ({ mutant, titles, timeoutMs, hits }) => {
  const wanted = titles && new Set(titles)
  mocha.options.grep = wanted ? { test: (title) => wanted.has(title) } : /(?:)/
  forAll(mocha.suite, (one) => one.timeout(timeoutMs))
  stryker.activeMutant = mutant
  stryker.hitCount = 0
  stryker.hitLimit = hits === undefined ? Infinity : hits * ENDLESS
  return new Promise((resolve) => {
    const result = { tests: [] }
    const runner = mocha.run(() => resolve(result))
    let startedAt = 0
    runner.on('test', (test) => {
      stryker.currentTestId = test.fullTitle()
      startedAt = performance.now()
    })
    runner.on('test end', (test) => {
      result.tests.push({ title: test.fullTitle(), ms: performance.now() - startedAt })
      stryker.currentTestId = undefined
    })
    runner.on('fail', (test, error) => {
      result.failed ??= test.fullTitle()
      result.error ??= String(error?.stack ?? error)
    })
  })
}

function forAll(suite, change) {
  change(suite)
  suite.tests.forEach(change)
  suite.suites.forEach((one) => forAll(one, change))
  for (const hooks of [suite._beforeAll, suite._afterAll, suite._beforeEach, suite._afterEach])
    hooks.forEach(change)
}
