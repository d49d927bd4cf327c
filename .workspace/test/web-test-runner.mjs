// How the packages' browser tests run: the same for each, so that a package says only what is its
// own.
import { esbuildPlugin } from '@web/dev-server-esbuild'
import { defaultReporter } from '@web/test-runner'
import { compileTarget } from '../config/support-line.mjs'
import { engine } from './engine.mjs'
import { launcher } from './launcher.mjs'

/** How a test tells the console why it was skipped. */
const SKIPPED = 'Skipped: '

const leaves = (suite) => [...(suite?.tests ?? []), ...(suite?.suites ?? []).flatMap(leaves)]

/** Why tests were skipped, as they have told the console, each reason with its number. */
function reasons(sessions) {
  const said = sessions.flatMap(({ logs }) => logs.flat()).map(String)
  const words = said
    .filter((text) => text.startsWith(SKIPPED))
    .map((text) => text.slice(SKIPPED.length))
  return [...new Set(words)].map(
    (reason) => `Skipped, ${words.filter((word) => word === reason).length}: ${reason}`,
  )
}

/** Closes a run with the line that the check adds up. */
function totalsReporter(suite) {
  const name = engine === 'chromium' ? suite : `${suite} in ${engine}`
  return {
    onTestRunFinished({ sessions }) {
      const tests = sessions.flatMap(({ testResults }) => leaves(testResults))
      const broken = sessions.filter(({ errors }) => errors.length > 0).length
      const passed = tests.filter((test) => test.passed).length
      const failed = tests.filter((test) => !test.passed && !test.skipped).length + broken
      const skipped = tests.filter((test) => test.skipped)
      for (const reason of reasons(sessions)) process.stdout.write(`${reason}\n`)
      process.stdout.write(`\n${name}: ${passed} passed, ${failed} failed`)
      process.stdout.write(`${skipped.length ? `, ${skipped.length} skipped` : ''}\n`)
    },
  }
}

/**
 * @param {string} name of the suite
 * @param {{ coverage?: object, plugins?: object[] }} [options] thresholds in percent, and what the
 *   suite needs beside the rest
 */
export function browserTests(name, { coverage, plugins = [] } = {}) {
  return {
    // What the snapshots hold is how Chromium draws it.
    files: ['test/**/*.test.ts', ...(engine === 'chromium' ? [] : ['!test/visual/**'])],
    rootDir: '../..',
    nodeResolve: { exportConditions: ['@genauth-login/source', 'production'] },
    // One page at a time: a page in the background loses the keyboard.
    concurrency: 1,
    // A machine may be busy with other things.
    testsFinishTimeout: 1_200_000,
    testFramework: { config: { timeout: 20_000 } },
    plugins: [esbuildPlugin({ ts: true, target: compileTarget }), ...plugins],
    browsers: [launcher()],
    reporters: [defaultReporter(), totalsReporter(name)],
    // Only Chromium tells what has run.
    ...(coverage &&
      engine === 'chromium' && {
        coverage: true,
        coverageConfig: {
          include: ['src/**/*.ts'],
          threshold: coverage,
          reporters: ['text'],
          reportDir: 'coverage',
        },
      }),
  }
}
