// How the packages' browser tests run: the same for each, so that a package says only what is its
// own.
import { esbuildPlugin } from '@web/dev-server-esbuild'
import { chromeLauncher } from '@web/test-runner-chrome'
import { defaultReporter } from '@web/test-runner'
import puppeteer from 'puppeteer-core'
import { chromiumOptions, chromiumPath } from './chromium.mjs'

const leaves = (suite) => [...(suite?.tests ?? []), ...(suite?.suites ?? []).flatMap(leaves)]

/** Closes a run with the line that the check adds up. */
function totalsReporter(name) {
  return {
    onTestRunFinished({ sessions }) {
      const tests = sessions.flatMap(({ testResults }) => leaves(testResults))
      const broken = sessions.filter(({ errors }) => errors.length > 0).length
      const passed = tests.filter((test) => test.passed).length
      const failed = tests.filter((test) => !test.passed && !test.skipped).length + broken
      process.stdout.write(`\n${name}: ${passed} passed, ${failed} failed\n`)
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
    files: ['test/**/*.test.ts'],
    rootDir: '../..',
    nodeResolve: { exportConditions: ['@genauth-login/source', 'production'] },
    // One page at a time: a page in the background loses the keyboard.
    concurrency: 1,
    // A machine may be busy with other things.
    testsFinishTimeout: 1_200_000,
    testFramework: { config: { timeout: 20_000 } },
    plugins: [esbuildPlugin({ ts: true, target: 'es2022' }), ...plugins],
    browsers: [
      chromeLauncher({
        puppeteer,
        launchOptions: { executablePath: chromiumPath(), ...chromiumOptions },
      }),
    ],
    reporters: [defaultReporter(), totalsReporter(name)],
    ...(coverage && {
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
