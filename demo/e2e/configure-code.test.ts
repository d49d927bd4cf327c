// Whatever is chosen in the configurator, the code that it shows compiles.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Page } from 'puppeteer-core'
import { complaintsOn, scriptsIn, type ShownFile } from './support/configurator/compile.js'
import { startDemo, type Demo } from './support/demo.js'
import { checkScripts } from './support/documents/check-scripts.js'

const KINDS = ['html', 'static', 'react', 'vue', 'angular', 'svelte', 'module', 'server']

/** Letters that mean something in HTML, in JavaScript, or in the template of some framework. */
const AWKWARD = `"Mi" <b> & {x} {{y}} \`z\` \${q} \\n @if 's' */`

const STATES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'as it is at first': {},
  'for a back end': {
    response: 'code',
    'login-uri': '/session',
    handoff: 'fetch',
    'response-mode': 'query',
    'redirect-uri': '/callback.html',
  },
  'with looks of its own': {
    variant: 'outline',
    shape: 'pill',
    'icon-only': 'true',
    'timeout-seconds': '60',
    '--genauth-radius': '20px',
    '--genauth-background': '#123456',
    'part-label': 'letter-spacing: 2px',
    'part-button': 'content: "\\201C`${x}`"',
  },
  'with awkward words': { 'display-name': AWKWARD, 'return-to': '/a?b=1&c="2"', scope: AWKWARD },
}

test('the code that the configurator shows compiles, whatever is chosen', async (t) => {
  const demo = await startDemo(t)
  const files = []
  for (const [what, choices] of Object.entries(STATES))
    for (const file of await shownFiles(demo, choices))
      files.push({ ...file, title: `${what}, ${file.kind}` })
  const wrong = files.flatMap((file) =>
    complaintsOn(file).map((words) => `${file.title}: ${words}\n${file.code}`),
  )
  const scripts = files.flatMap((file) => scriptsIn(file, `${file.title}:1`))
  assert.deepEqual([...wrong, ...checkScripts(scripts)], [])
})

/** Every file of every kind, and the back end, as the page shows them. */
async function shownFiles(
  demo: Demo,
  choices: Readonly<Record<string, string>>,
): Promise<(ShownFile & { readonly kind: string })[]> {
  const { tab, complaints } = await demo.open(`configure.html?${new URLSearchParams(choices)}`)
  await tab.waitForSelector('#troubles')
  const files = []
  for (const kind of KINDS) {
    await tab.locator(`input[name=code][value=${kind}]`).click()
    if (kind === 'static') await tab.locator('#code ::-p-text(shadowrootmode)').wait()
    for (const file of await readFiles(tab)) files.push({ kind, ...file })
    assert.equal(files.at(-1)?.kind, kind)
  }
  assert.deepEqual(complaints, [])
  return files
}

function readFiles(tab: Page): Promise<ShownFile[]> {
  return tab.$$eval(
    '#code pre:not([data-name=Terminal]), #advice pre:not([data-name^=Content])',
    (all) => all.map(({ dataset, textContent }) => ({ name: dataset.name!, code: textContent })),
  )
}
