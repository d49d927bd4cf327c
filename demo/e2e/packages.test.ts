import assert from 'node:assert/strict'
import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { test } from 'node:test'
import { startDemo } from './support/demo.js'

test('importing the packages on a server touches nothing and throws nothing', async () => {
  const core = await import('@genauth-login/core')
  const providers = await import('@genauth-login/core/providers')
  const session = await import('@genauth-login/core/session')
  const widget = await import('@genauth-login/widget')
  const server = await import('@genauth-login/widget/server')
  assert.equal(typeof core.GenAuthClient, 'function')
  assert.equal(providers.PROVIDERS.length, 45)
  assert.equal(typeof session.GenAuthSession, 'function')
  assert.equal(typeof widget.GenAuthLogin, 'function')
  assert.equal(typeof server.renderLogin, 'function')
})

test('a page may load the script twice', async (t) => {
  const demo = await startDemo(t)
  const page = await demo.open('script-tag.html', () => {
    void import(`/genauth-login.js?${Date.now()}`)
  })
  const popup = await page.clickLogin()
  await popup.signInAtXiaomi()
  await page.result()
  assert.deepEqual(page.complaints, [])
})

test('the script of the login holds nothing of the session, nor the list of identity sources', async () => {
  const script = createRequire(import.meta.url).resolve('@genauth-login/widget/genauth-login.js')
  assert.doesNotMatch(await readFile(script, 'utf8'), /genauth-session|oidc\/me|oidc\/session|linkedin-mobile/)
})
