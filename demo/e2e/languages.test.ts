import assert from 'node:assert/strict'
import { test } from 'node:test'
import { startDemo } from './support/demo.js'

test('a page in English loads nothing beside the script', async (t) => {
  const demo = await startDemo(t)
  const page = await demo.open('script-tag.html')
  const popup = await page.clickLogin()
  await popup.signInAtXiaomi()
  await page.result()
  assert.deepEqual(await page.parts(), [])
})

test('a page in Japanese loads one part beside the script, and speaks it', async (t) => {
  const demo = await startDemo(t)
  const page = await demo.open('script-tag.html')
  await page.speak('ja-JP')
  const popup = await page.clickLogin()
  await page.says('ログインウィンドウで続けてください。もう一度クリックすると、ウィンドウが前面に表示されます。')
  await popup.signInAtXiaomi()
  await page.result()
  assert.deepEqual(await page.parts(), ['ja.js'])
  assert.deepEqual(page.complaints, [])
})

test('a site without the folder logs in in English', async (t) => {
  const demo = await startDemo(t)
  const page = await demo.open('script-tag.html')
  await page.cutOff('/genauth-login/')
  await page.speak('ja')
  const popup = await page.clickLogin()
  await page.says('Continue in the login window. Click again to bring it back.')
  await popup.signInAtXiaomi()
  await page.result()
  assert.deepEqual(page.complaints, [])
})
