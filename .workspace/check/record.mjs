// Keeps what a whole check has shown: `npm run board` makes the board of it.
import { execFileSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { cpus } from 'node:os'
import { fileURLToPath } from 'node:url'
import { firefoxPath } from '../test/firefox.mjs'

const FOLDER = fileURLToPath(new URL('../../.cache/', import.meta.url))
const LINE = /^([\w ]+?)(?: in (\w+))?: (\d+) passed, (\d+) failed(?:, (\d+) skipped)?$/
/** Its programs need a screen to say which version they are. */
const WEBKIT = 'libwebkit2gtk-4.1-0'
/** Steps whose suites bear the names of others'. */
const NAMES = {
  consumers: () => 'consumers',
  'other machines': (name) => `${name}, with other fonts`,
}

/**
 * @param {Date} startedAt
 * @param {readonly { step: string, line: string }[]} results The line of every suite.
 */
export function writeRecord(startedAt, results) {
  const record = {
    startedAt: startedAt.toISOString(),
    minutes: Math.round((Date.now() - startedAt) / 60_000),
    cores: cpus().length,
    commit: output('git', ['rev-parse', 'HEAD']),
    versions: {
      Node: process.version,
      Chromium: version(process.env.CHROME_PATH),
      Firefox: version(firefoxPath()),
      WebKitGTK: firstVersion(output('dpkg-query', ['-Wf', '${Version}', WEBKIT])),
    },
    suites: sums(results),
  }
  mkdirSync(FOLDER, { recursive: true })
  writeFileSync(`${FOLDER}check.json`, `${JSON.stringify(record, null, 2)}\n`)
}

function sums(results) {
  const bySuite = new Map()
  for (const { step, line } of results) {
    const [, name, engine = 'chromium', ...counts] = LINE.exec(line)
    const suite = NAMES[step]?.(name) ?? name
    const key = `${suite} ${engine}`
    const [passed, failed, skipped] = counts.map((count = '0') => Number(count))
    const before = bySuite.get(key) ?? { suite, engine, passed: 0, failed: 0, skipped: 0 }
    bySuite.set(key, {
      ...before,
      passed: before.passed + passed,
      failed: before.failed + failed,
      skipped: before.skipped + skipped,
    })
  }
  return [...bySuite.values()]
}

function version(program) {
  return program && firstVersion(output(program, ['--version']))
}

function firstVersion(text = '') {
  return /\d+(\.\d+)+/.exec(text)?.[0]
}

function output(program, args) {
  try {
    return execFileSync(program, args, {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    }).trim()
  } catch {
    return undefined
  }
}
