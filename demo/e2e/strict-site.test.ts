import assert from 'node:assert/strict'
import { test } from 'node:test'
import { contentSecurityPolicy } from '@genauth-login/widget/server'
import { startDemo } from './support/demo.js'
import type { Demo } from './support/demo.js'

/** Beside what the function gives, the page has a style sheet, an icon and pictures of people. */
async function policyOf({ sites: { genauth, xiaomi } }: Demo): Promise<string> {
  const policy = await contentSecurityPolicy({ domain: genauth.origin })
  return `${policy}; style-src 'self'; img-src data: ${xiaomi.origin}`
}

async function open(demo: Demo, path: string, policy: string, headers = {}) {
  const url = new URL(path, demo.sites.site)
  const page = await demo.openAt(url, { 'content-security-policy': policy, ...headers })
  return page
}

test('a login by a window keeps the policy that contentSecurityPolicy() gives', async (t) => {
  const demo = await startDemo(t)
  const page = await open(demo, '/script-tag.html', await policyOf(demo))
  const popup = await page.clickLogin()
  await popup.signInAtXiaomi()
  await page.result()
  assert.deepEqual(page.complaints, [])
})

test('a login that leaves the page keeps that policy, on a page isolated from other origins', async (t) => {
  const demo = await startDemo(t)
  const page = await open(demo, '/redirect.html', await policyOf(demo), {
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-embedder-policy': 'require-corp',
  })
  assert.equal(await page.tab.evaluate(() => crossOriginIsolated), true)
  await page.click()
  await page.inThisWindow().signInAtXiaomi()
  await page.result()
  assert.deepEqual(page.complaints, [])
})

for (const directive of ['script-src', 'connect-src'] as const) {
  test(`without ${directive}, that policy forbids something of a login`, async (t) => {
    const demo = await startDemo(t)
    const policy = (await policyOf(demo))
      .split('; ')
      .filter((each) => !each.startsWith(directive))
      .join('; ')
    const page = await open(demo, '/script-tag.html', policy)
    if (directive === 'connect-src') {
      const popup = await page.clickLogin()
      await popup.signInAtXiaomi()
      await page.error()
    }
    assert.match(
      page.complaints.join('\n'),
      new RegExp(`violates.*(${directive}|default-src)`, 's'),
    )
  })
}

test('without the policy of Lit, Trusted Types forbid the button', async (t) => {
  const demo = await startDemo(t)
  const policy = (await policyOf(demo)).replace('trusted-types lit-html', "trusted-types 'none'")
  const page = await open(demo, '/script-tag.html', policy)
  assert.match(page.complaints.join('\n'), /lit-html/)
})
