// Runs the tests that a machine could get into on three others, each with fonts, a language and a
// time zone of its own. These tests are: those that measure, found by what they call, and those
// where the browser's language is asked for. No other knows of boxes or languages: it runs once.
import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { chromiumPath } from '../test/chromium.mjs'
import { canInstall, install } from '../test/debian.mjs'

const ROOT = fileURLToPath(new URL('../../', import.meta.url))
const FONTS = '/usr/share/fonts/truetype'

const MACHINES = [
  {
    name: 'dejavu',
    packages: ['fonts-dejavu-core'],
    font: `${FONTS}/dejavu/DejaVuSans.ttf`,
    language: 'ar_EG',
    timeZone: 'Pacific/Chatham',
  },
  {
    name: 'noto',
    packages: ['fonts-noto-core', 'fonts-noto-cjk', 'fonts-noto-color-emoji'],
    font: `${FONTS}/noto/NotoColorEmoji.ttf`,
    language: 'zh_CN',
    timeZone: 'Asia/Shanghai',
  },
  {
    name: 'liberation',
    packages: ['fonts-liberation'],
    font: `${FONTS}/liberation/LiberationSans-Regular.ttf`,
    language: 'de_DE',
    timeZone: 'America/St_Johns',
  },
]

const MEASURES = /getBoundingClientRect|getClientRects|scrollWidth|offsetHeight|\bboxes\(\)/
const ASKS_FOR_THE_LANGUAGE = /\/i18n\/|\/languages\.|\/redirect-page/

const SUITES = [
  { folder: 'packages/widget/', tests: 'test', command: 'web-test-runner --files' },
  { folder: 'demo/', tests: 'e2e', command: 'npm --silent run e2e --' },
]

process.env.CHROME_PATH = chromiumPath()
for (const machine of MACHINES) {
  if (isThere(machine)) SUITES.forEach((suite) => run(machine, suite))
  else console.log(`Skipped: this machine has no fonts of ${machine.packages.join(', ')}.`)
}

function isThere({ font, packages }) {
  if (!existsSync(font) && canInstall()) install(...packages)
  return existsSync(font)
}

function run({ name, language, timeZone }, { folder, tests, command }) {
  const files = testsIn(folder, tests)
  console.log(`\n${folder} on ${name}, ${language}, ${timeZone}: ${files.length} files`)
  const locale = { LANGUAGE: language, LANG: `${language}.UTF-8`, LC_ALL: `${language}.UTF-8` }
  const fonts = { FONTCONFIG_FILE: `${ROOT}.workspace/config/fonts/${name}.conf` }
  const path = `${ROOT}${folder}node_modules/.bin:${process.env.PATH}`
  const { status } = spawnSync(`${command} ${files.join(' ')}`, {
    cwd: ROOT + folder,
    env: { ...process.env, ...locale, ...fonts, TZ: timeZone, PATH: path },
    shell: true,
    stdio: ['ignore', 'inherit', 'inherit'],
  })
  if (status !== 0) process.exitCode = 1
}

function testsIn(folder, tests) {
  return readdirSync(ROOT + folder + tests, { recursive: true })
    .map((name) => `${tests}/${name}`)
    .filter((file) => file.endsWith('.test.ts'))
    .filter((file) => {
      const source = readFileSync(ROOT + folder + file, 'utf8')
      return MEASURES.test(source) || ASKS_FOR_THE_LANGUAGE.test(file)
    })
}
