// Everything that must hold, in the order in which a mistake is cheapest to find. Closes with the
// sum over all suites.
import { spawn } from 'node:child_process'
import { writeRecord } from './check/record.mjs'
import { chromiumPath } from './test/chromium.mjs'
import { firefoxPath } from './test/firefox.mjs'
import { hasWebKit } from './test/webkit.mjs'

process.env.CHROME_PATH = chromiumPath()

/** The engines beside Chromium, and whether they are there. */
const OTHERS = { firefox: Boolean(firefoxPath()), webkit: hasWebKit() }
const engines = Object.keys(OTHERS).filter((engine) => OTHERS[engine])
const missing = Object.keys(OTHERS).filter((engine) => !OTHERS[engine])

/** The central flows. Firefox's driver answers for no other host, as the tests in frames need. */
const FLOWS = ['login', 'redirect', 'windows', 'session', 'languages']
const IN_FIREFOX = FLOWS.map((name) => `e2e/${name}.test.ts`).join(' ')
const E2E_IN = {
  firefox: `ENGINE=firefox pnpm --filter demo run e2e ${IN_FIREFOX}`,
  webkit: 'ENGINE=webkit pnpm --filter demo run e2e e2e/webkit/flows.test.ts',
}

const steps = [
  ['build', 'pnpm -r run build'],
  ['same bytes', 'node .workspace/check/same-bytes.mjs'],
  ['types', 'pnpm -r run typecheck'],
  ['lint', 'pnpm run lint'],
  ['format', 'prettier --check --log-level warn .'],
  ['docs', 'pnpm --filter demo run docs'],
  ['layers', 'pnpm run layers'],
  ['support line', 'node .workspace/check/support-line.mjs'],
  ['api', 'pnpm -r run api --check'],
  ['errors', 'node .workspace/generate/error-table.mjs --check'],
  ['options', 'node .workspace/generate/options-table.mjs --check'],
  ['events table', 'node .workspace/generate/events-table.mjs --check'],
  ['styling table', 'node .workspace/generate/styling-table.mjs --check'],
  ['script tag', 'node .workspace/generate/script-tag.mjs --check'],
  ['brands', 'node packages/widget/scripts/brands/write.mjs --check'],
  ['held by', 'node .workspace/generate/held-by.mjs --check'],
  ['instant page', 'node .workspace/generate/instant-page.mjs --check'],
  ['unused', 'knip --config .workspace/config/knip.json --no-config-hints'],
  ['packages', 'node .workspace/check/packages.mjs'],
  ['size', 'pnpm --filter @genauth-login/widget run size'],
  ['bench', 'node packages/widget/bench/check.mjs'],
  ['core', 'pnpm --filter @genauth-login/core run test'],
  ['widget', 'pnpm --filter @genauth-login/widget run test'],
  ...inOtherEngines(),
  ['e2e', 'pnpm --filter demo run test'],
  ...engines.map((engine) => [`e2e in ${engine}`, E2E_IN[engine]]),
  // The quick ones. `npm run consumers` is all of them, with every framework.
  ['consumers', 'CONSUMERS=import-map,esbuild,vite-react-19 pnpm --filter demo run consumers'],
  ['other machines', 'node .workspace/check/other-machines.mjs'],
]

const startedAt = new Date()
/** The line of every suite, in each engine. */
const results = []
let passed = 0
let failed = 0

for (const [name, command] of steps) {
  console.log(`\n— ${name}: ${command}`)
  const { status, output } = await run(command)
  const suites = [...output.matchAll(/^[\w ]+: (\d+) passed, (\d+) failed(?:, \d+ skipped)?$/gm)]
  results.push(...suites.map(([line]) => ({ step: name, line })))
  const sum = (group) => suites.reduce((total, match) => total + Number(match[group]), 0)
  passed += sum(1)
  // A step that fails without a failed test (a type error, too little coverage) counts as one.
  failed += Math.max(sum(2), status === 0 ? 0 : 1)
}

writeRecord(startedAt, results)
const board = await run('node .workspace/generate/board.mjs --check')
failed += board.status === 0 ? 0 : 1
console.log(`\n${results.map(({ line }) => line).join('\n')}`)
for (const engine of missing) console.log(`Skipped: ${engine} is not installed.`)
console.log(`\n${passed} passed, ${failed} failed`)
process.exit(failed === 0 ? 0 : 1)

/** The packages' suites in the engines that are there, beside Chromium. */
function inOtherEngines() {
  return engines.flatMap((engine) =>
    ['core', 'widget'].map((name) => [
      `${name} in ${engine}`,
      `ENGINE=${engine} pnpm --filter @genauth-login/${name} run test`,
    ]),
  )
}

function run(command) {
  return new Promise((resolve) => {
    const child = spawn(command, { shell: true, stdio: ['ignore', 'pipe', 'inherit'] })
    let output = ''
    child.stdout.on('data', (chunk) => {
      output += chunk
      process.stdout.write(chunk)
    })
    child.on('close', (status) => resolve({ status, output }))
  })
}
