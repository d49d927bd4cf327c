import assert from 'node:assert/strict'
import { test } from 'node:test'
import { startDemo } from './support/demo.js'

test('importing the packages on a server touches nothing and throws nothing', async () => {
  const core = await import('@genauth-login/core')
  const widget = await import('@genauth-login/widget')
  assert.equal(typeof core.GenAuthClient, 'function')
  assert.equal(typeof widget.GenAuthLogin, 'function')
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
