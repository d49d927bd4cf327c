import assert from 'node:assert/strict'
import { test } from 'node:test'
import { startWebKitPage } from './webkit-page.js'

test('a person signs in with Xiaomi in a window, and the page knows who they are', async (t) => {
  const page = await startWebKitPage(t)
  await page.open('playground.html?route=direct')
  await page.clickLogin()
  await page.toPopup()
  await page.signInAtXiaomi()
  const { claims } = JSON.parse(await page.textOf('#result')) as { claims: { nickname: string } }
  assert.equal(claims.nickname, 'Mi Fan')
  assert.equal(await page.windows(), 1)
})

test('a window that the person closes ends the login, and the next click works', async (t) => {
  const page = await startWebKitPage(t)
  await page.open('playground.html?route=direct')
  await page.clickLogin()
  await page.toPopup()
  await page.until(`return document.readyState === 'complete' && performance.now() > 1000`)
  await page.closeWindow()
  assert.equal(await page.textOf('#error'), 'popup_closed')
  await page.clickLogin()
  await page.toPopup()
  await page.signInAtXiaomi()
  await page.textOf('#result')
})

test('a response by the site’s redirect page arrives', async (t) => {
  const page = await startWebKitPage(t)
  await page.open('playground.html?route=direct&response-mode=query&redirect-uri=/callback.html')
  await page.clickLogin()
  await page.toPopup()
  await page.signInAtXiaomi()
  await page.textOf('#result')
})

test('a login that leaves the page comes back to it', async (t) => {
  const page = await startWebKitPage(t)
  await page.open('redirect.html')
  await page.clickLogin()
  await page.signInAtXiaomi()
  await page.textOf('#result')
})

test('the back end knows the person, over http as well', async (t) => {
  const page = await startWebKitPage(t)
  await page.open('back-end.html')
  await page.clickLogin()
  await page.toPopup()
  await page.signInAtXiaomi()
  await page.until(`return document.body.innerText.includes('The server knows you as Mi Fan.')`)
})

test('a command starts a login, which this browser does not know', async (t) => {
  const page = await startWebKitPage(t)
  await page.open('declarative.html')
  await page.until(`return document.querySelector('genauth-login')?.matches(':state(idle)')`)
  await page.click('[command="--login"]')
  await page.toPopup()
  assert.equal(await page.windows(), 2)
})
