import assert from 'node:assert/strict'
import { test } from 'node:test'
import { startDemo } from './support/demo.js'

test('a login on a page in English loads core beside the script, and nothing else', async (t) => {
  const demo = await startDemo(t)
  const page = await demo.open('script-tag.html')
  const popup = await page.clickLogin()
  await popup.signInAtXiaomi()
  await page.result()
  assert.deepEqual(await page.parts(), ['core.js'])
})

test('a page in Japanese loads one file more, and speaks it [WCAG 3.1.2]', async (t) => {
  const demo = await startDemo(t)
  const page = await demo.open('script-tag.html')
  await page.speak('ja-JP')
  const popup = await page.clickLogin()
  await page.says(
    'ログインウィンドウで操作を続けてください。もう一度クリックすると、ウィンドウが前面に表示されます。',
  )
  await popup.signInAtXiaomi()
  await page.result()
  assert.deepEqual((await page.parts()).sort(), ['core.js', 'locales/ja.js'])
  assert.deepEqual(page.complaints, [])
})

test('a site without the folder says, in English, what is missing', async (t) => {
  const demo = await startDemo(t)
  const page = await demo.open('callback.html')
  await page.goToWithout('/genauth-login/', 'script-tag.html')
  await page.click()
  assert.equal(await page.error(), 'network_error')
  assert.match(await page.errorMessage(), /folder genauth-login, beside the script/)
})
