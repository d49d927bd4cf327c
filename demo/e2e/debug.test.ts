import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Page } from 'puppeteer-core'
import { startDemo } from './support/demo.js'

/** What the panel for developers says, once it says this. */
async function panelSays(tab: Page, text: string, tag = 'genauth-login'): Promise<string> {
  const panel = await tab.waitForFunction(
    (text, tag) => {
      const shown = document.querySelector(`${tag} + div`)?.shadowRoot?.textContent
      return shown?.includes(text) ? shown : undefined
    },
    {},
    text,
    tag,
  )
  return (await panel.jsonValue())!
}

test('debug shows what the doctor finds and the trace of a login, without its secrets', async (t) => {
  const demo = await startDemo(t)
  const page = await demo.open('playground.html?debug=true&scope=openid+offline_access')
  await panelSays(page.tab, 'Nothing is in the way of a login')
  const tokens = page.tab.$eval(
    'genauth-login',
    (element) =>
      new Promise<unknown[]>((resolve) => {
        element.addEventListener('genauth-success', ({ result }) => {
          const { accessToken, idToken, refreshToken } = result
          resolve([accessToken, idToken, refreshToken])
        })
      }),
  )
  const popup = await page.clickLogin()
  await popup.signInAtXiaomi()
  const text = await panelSays(page.tab, 'genauth-success')
  for (const line of [
    'login begins',
    '/oidc/auth',
    'code, state',
    'valid: state',
    'POST',
    '200',
    'ID token',
  ])
    assert.ok(text.includes(line), `${line} in ${text}`)
  for (const name of ['state', 'nonce', 'code_challenge'])
    assert.match(text, new RegExp(`${name}=•••\\n`))
  for (const token of await tokens) assert.ok(!text.includes(String(token)))
  assert.deepEqual(page.complaints, [])
})

test('debug shows why a login failed, and what to mend', async (t) => {
  const demo = await startDemo(t)
  await demo.set({ tokenAuthMethod: 'client_secret_post' })
  const page = await demo.open('playground.html?debug=true')
  await panelSays(page.tab, 'Token exchange authentication method to none')
  const popup = await page.clickLogin()
  await popup.signInAtXiaomi()
  await panelSays(page.tab, 'genauth-error: token_endpoint_error')
})

test('debug on a group shows the same beside the group, for whichever button', async (t) => {
  const demo = await startDemo(t)
  const page = await demo.open('agreements.html')
  const group = 'genauth-login-group'
  await page.tab.$eval(group, (element) => {
    element.debug = true
    element.agreements = false
  })
  await panelSays(page.tab, 'Nothing is in the way of a login', group)
  await page.label('Continue with GitHub', 3)
  const popup = await page.clickLogin(3)
  await popup.signInAtSource('alex', 'GitHub')
  const text = await panelSays(page.tab, 'genauth-success', group)
  assert.ok(text.includes('/oidc/auth'))
})

test('the panel goes when debug does, and comes back with it', async (t) => {
  const demo = await startDemo(t)
  const page = await demo.open('playground.html?debug=true')
  await panelSays(page.tab, 'Nothing is in the way of a login')
  await page.tab.$eval('genauth-login', (element) => element.removeAttribute('debug'))
  await page.tab.waitForFunction(() => !document.querySelector('genauth-login + div'))
  const popup = await page.clickLogin()
  await popup.signInAtXiaomi()
  await page.result()
  assert.equal(await page.tab.$('genauth-login + div'), null)
  await page.tab.$eval('genauth-login', (element) => element.setAttribute('debug', ''))
  await panelSays(page.tab, 'Nothing is in the way of a login')
})

test('a page without debug loads nothing of it', async (t) => {
  const demo = await startDemo(t)
  const page = await demo.open('playground.html')
  const popup = await page.clickLogin()
  await popup.signInAtXiaomi()
  await page.result()
  const loaded = await page.tab.evaluate(() =>
    performance.getEntriesByType('resource').map(({ name }) => name),
  )
  assert.ok(loaded.some((name) => name.endsWith('/core.js')))
  assert.ok(!loaded.some((name) => name.endsWith('/debug.js')))
})
