import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { test } from 'node:test'
import { contentSecurityPolicy } from '@genauth-login/widget/server'
import { startDemo } from './support/demo.js'
import type { ScriptHost } from './support/script-host.js'
import type { SitePage } from './support/site-page.js'
import { ISOLATION, openStrictPage, without } from './support/strict-page.js'

/** The hash of another text. */
const NO_HASH = `sha256-${createHash('sha256').update('another').digest('base64')}`

/** What the page has of its own: a style sheet. */
const withOwnStyles = (policy: string) => `${policy}; style-src 'self'`

test('a login by a window keeps the policy of a strict site, with scripts of one host by their hash', async (t) => {
  const { page, policy } = await openStrictPage(t, { change: withOwnStyles })
  assert.match(policy, /^default-src 'none'; script-src http:\S+ 'nonce-strict'; /)
  const popup = await page.clickLogin()
  await popup.signInAtXiaomi()
  await page.result()
  assert.deepEqual(page.complaints, [])
})

test('a button in the HTML keeps that policy, and a session that asks in a frame', async (t) => {
  const policyOptions = { rendered: true, silentRenewal: true }
  const { page } = await openStrictPage(t, { policyOptions })
  const popup = await page.clickLogin()
  await popup.signInAtXiaomi()
  await page.result()
  await page.press('Renew silently')
  // GenAuth has answered: it gets no cookies in a frame of another site.
  assert.equal(await page.error(), 'silent_unavailable: login_required')
  assert.deepEqual(page.complaints, [])
})

for (const [what, attributes] of [
  ['by leaving the page', { mode: 'redirect' }],
  [
    'by a window with a redirect page',
    { 'response-mode': 'query', 'redirect-uri': '/callback.html' },
  ],
] as const) {
  test(`a login ${what} keeps that policy, on a page isolated from other origins`, async (t) => {
    const options = { attributes, change: withOwnStyles, headers: ISOLATION }
    const { page } = await openStrictPage(t, options)
    assert.equal(await page.tab.evaluate(() => crossOriginIsolated), true)
    if ('mode' in attributes) {
      await page.click()
      await page.inThisWindow().signInAtXiaomi()
    } else {
      await (await page.clickLogin()).signInAtXiaomi()
    }
    await page.result()
    assert.deepEqual(page.complaints, [])
  })
}

/** What a login does that a directive allows: without it, the browser complains. */
const ALLOWS: Readonly<Record<string, (page: SitePage) => Promise<unknown>>> = {
  'script-src': () => Promise.resolve(),
  'style-src': () => Promise.resolve(),
  'connect-src': async (page) => {
    const popup = await page.clickLogin()
    await popup.signInAtXiaomi()
    return page.error()
  },
  'frame-src': async (page) => {
    await page.press('Renew silently')
    return page.error()
  },
}

/** What a script does that a directive forbids. @returns Whether it was done. */
type Attack = (page: SitePage, host: ScriptHost) => Promise<boolean>

const FORBIDS: Readonly<Record<string, Attack>> = {
  'default-src': async ({ tab }, { origin, requests }) => {
    await tab.evaluate(
      (url) => new Promise((resolve) => (new Audio(url).onerror = resolve)),
      `${origin}/attack`,
    )
    return requests.includes('/attack')
  },
  'form-action': async ({ tab }, { origin, requests }) => {
    await tab.evaluate((url) => {
      const { documentElement: root } = document
      document.addEventListener('securitypolicyviolation', () => (root.dataset.isBlocked = ''))
      const form = Object.assign(document.createElement('form'), { action: url })
      document.body.append(form)
      form.submit()
    }, `${origin}/attack`)
    await tab.waitForFunction(
      () => 'isBlocked' in document.documentElement.dataset || location.pathname === '/attack',
    )
    return requests.includes('/attack')
  },
  'base-uri': ({ tab }) =>
    tab.evaluate(() => {
      const base = Object.assign(document.createElement('base'), { href: 'https://evil.example/' })
      document.head.append(base)
      return document.baseURI === base.href
    }),
  'require-trusted-types-for': ({ tab }) =>
    tab.evaluate(() => {
      try {
        document.createElement('p').innerHTML = '<b></b>'
        return true
      } catch {
        return false
      }
    }),
  'trusted-types': ({ tab }) =>
    tab.evaluate(() => {
      try {
        const { trustedTypes } = window as unknown as {
          trustedTypes: { createPolicy(name: string, rules: object): object }
        }
        return Boolean(trustedTypes.createPolicy('evil', {}))
      } catch {
        return false
      }
    }),
}

/** Everything that a policy can have a directive for. */
const EVERYTHING = {
  attributes: { 'login-uri': '/api/login' },
  policyOptions: { rendered: true, silentRenewal: true },
}

test('every directive that contentSecurityPolicy() can give has a case below', async () => {
  const { attributes, policyOptions } = EVERYTHING
  const domain = 'https://my-app.genauth.ai'
  const policy = await contentSecurityPolicy({ domain, ...attributes }, policyOptions)
  const directives = policy.split('; ').map((directive) => directive.split(' ')[0])
  const cases = Object.keys({ ...ALLOWS, ...FORBIDS })
  assert.deepEqual(directives.toSorted(), cases.toSorted())
})

for (const [directive, act] of Object.entries(ALLOWS)) {
  test(`without ${directive}, the policy forbids what the page needs`, async (t) => {
    const { policyOptions } = EVERYTHING
    const { page } = await openStrictPage(t, { policyOptions, change: without(directive) })
    await act(page)
    const violated = `violates.*(${directive}|default-src)`
    assert.match(page.complaints.join('\n'), new RegExp(violated, 's'))
  })
}

for (const [directive, attack] of Object.entries(FORBIDS)) {
  test(`without ${directive}, the policy allows what no login needs`, async (t) => {
    const guarded = await openStrictPage(t, EVERYTHING)
    assert.equal(await attack(guarded.page, guarded.scriptHost), false)
    const open = await openStrictPage(t, { ...EVERYTHING, change: without(directive) })
    assert.equal(await attack(open.page, open.scriptHost), true)
  })
}

test('without the policy of Lit, Trusted Types forbid the button', async (t) => {
  const change = (policy: string) =>
    withOwnStyles(policy).replace('trusted-types lit-html', "trusted-types 'none'")
  const { page } = await openStrictPage(t, { change })
  assert.match(page.complaints.join('\n'), /lit-html/)
})

test('a script that is not what its hash says is not run', async (t) => {
  const { page } = await openStrictPage(t, { change: withOwnStyles, integrity: NO_HASH })
  await page.tab.waitForNetworkIdle()
  const isDefined = () => customElements.get('genauth-login') !== undefined
  assert.equal(await page.tab.evaluate(isDefined), false)
})

test('the playground prints the header that the element on it needs', async (t) => {
  const demo = await startDemo(t)
  const attributes = {
    domain: demo.sites.genauth.origin,
    'app-id': 'demo-app',
    connection: 'xiaomi-demo',
    'login-uri': '/api/login',
  }
  const page = await demo.open('playground.html?login-uri=/api/login')
  const { tab } = page
  const header = async (options = {}) =>
    `Content-Security-Policy: ${await contentSecurityPolicy(attributes, options)}`
  const prints = async (text: string) => {
    const isPrinted = (text: string) => document.querySelector('#policy')?.textContent === text
    await tab.waitForFunction(isPrinted, {}, text)
  }

  await prints(await header())
  await tab.locator('::-p-aria([name="The button is in the HTML"])').click()
  await tab.locator('::-p-aria([name="A session renews silently"])').click()
  await prints(await header({ rendered: true, silentRenewal: true }))
  await tab.locator('::-p-aria([name="Scripts come from"])').fill('https://cdn.example')
  await tab.locator('::-p-aria([name="Nonce"])').fill('abc')
  const scripts = 'https://cdn.example'
  await prints(await header({ rendered: true, silentRenewal: true, scripts, nonce: 'abc' }))
  assert.deepEqual(page.complaints, [])
})
