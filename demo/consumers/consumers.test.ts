// Each consumer is a small application as somebody would write it from the documentation. It is
// copied away from this repository, installs the packed packages, is checked and built, and logs in.
// `CONSUMERS=vue,next` runs those alone. Without a registry to install from, none runs.
import assert from 'node:assert/strict'
import { readdirSync } from 'node:fs'
import { before, test } from 'node:test'
import type { TestContext } from 'node:test'
import { buildConsumer, canInstall, packPackages } from './support/build.js'
import { openConsumer } from './support/open.js'
import { startConsumer } from './support/start.js'

const all = readdirSync(import.meta.dirname, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && entry.name !== 'support')
  .map(({ name }) => name)
const wanted = process.env.CONSUMERS?.split(',') ?? all

const skip = !canInstall() && 'npm reaches no registry'

let tarballs: readonly string[]
before(() => (tarballs = packPackages()))

for (const name of wanted) {
  test(
    `${name} is checked, builds, and logs in by a window and by leaving the page`,
    { skip },
    async (t) => {
      const { site, genauth } = await start(t, name)
      const page = await openConsumer(t, site)
      const popup = await page.clickLogin(0)
      await popup.signInAtXiaomi()
      assert.equal(await page.person(), 'Mi Fan')
      await page.reload()
      await page.leave(1)
      await page.inThisWindow().signInAtXiaomi('second')
      assert.equal(await page.person(), 'second')
      assert.deepEqual(page.complaints, [])
      assert.equal(await tokenRequests(genauth), 2)
    },
  )
}

if (wanted.includes('next')) {
  test(
    'next has whole elements in its HTML, and they live on after navigation',
    { skip },
    async (t) => {
      const { site } = await start(t, 'next')
      const html = await (await fetch(site)).text()
      assert.match(
        html,
        /<genauth-login domain="http[^"]+" app-id="demo-app" connection="xiaomi-demo"/,
      )
      const page = await openConsumer(t, site)
      await page.follow('About')
      await page.follow('Home')
      const popup = await page.clickLogin(0)
      await popup.signInAtXiaomi()
      assert.equal(await page.person(), 'Mi Fan')
      assert.deepEqual(page.complaints, [])
    },
  )
}

async function start(t: TestContext, name: string) {
  assert.ok(all.includes(name), `expected a consumer of ${all.join(', ')}, got ${name}`)
  return startConsumer(t, (genauth) => buildConsumer(name, tarballs, genauth))
}

async function tokenRequests(genauth: URL): Promise<number | undefined> {
  const response = await fetch(new URL('/demo/requests', genauth))
  const requests = (await response.json()) as Record<string, number>
  return requests['POST /oidc/token']
}
