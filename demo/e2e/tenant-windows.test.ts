import assert from 'node:assert/strict'
import { test } from 'node:test'
import { startDemo } from './support/demo.js'

const HOSTED = 'playground.html?route=hosted'

test('the hosted page opens Xiaomi in a second window, which closes, and then its own goes on', async (t) => {
  const demo = await startDemo(t)
  const page = await demo.open(HOSTED)
  const popup = await page.clickLogin()
  const xiaomi = await popup.openSource('Xiaomi Account')
  await xiaomi.isAt(demo.sites.xiaomi.origin)
  assert.equal(await demo.windows(), 3)
  await xiaomi.signInAtXiaomi()
  assert.equal((await page.result()).claims.nickname, 'Mi Fan')
  await xiaomi.closes()
  await popup.closes()
})

test('the hosted page goes to Xiaomi itself where the tenant has it so', async (t) => {
  const demo = await startDemo(t)
  await demo.set({ socialWindow: 'same' })
  const page = await demo.open(HOSTED)
  const popup = await page.clickLogin()
  assert.equal(await popup.openSource('Xiaomi Account'), popup)
  await popup.signInAtXiaomi()
  assert.equal((await page.result()).claims.nickname, 'Mi Fan')
})

test('a second window that Xiaomi severs leaves the hosted page where it is', async (t) => {
  const demo = await startDemo(t)
  await demo.set({ socialWindow: 'severed' })
  const page = await demo.open(HOSTED)
  const popup = await page.clickLogin()
  const xiaomi = await popup.openSource('Xiaomi Account')
  await xiaomi.signInAtXiaomi()
  await xiaomi.closes()
  assert.equal(popup.closed, false)
  assert.equal(await page.busy(), true)
})

test('who cancels at Xiaomi is still on the hosted page, and can choose again', async (t) => {
  const demo = await startDemo(t)
  const page = await demo.open(HOSTED)
  const popup = await page.clickLogin()
  await popup.cancelAtXiaomi()
  await popup.shows('You cancelled at Xiaomi.')
  await popup.signInAtXiaomi()
  assert.equal((await page.result()).claims.nickname, 'Mi Fan')
})

test('an application that somebody may not use tells them, and the site nothing', async (t) => {
  const demo = await startDemo(t)
  await demo.set({ accessAuthorization: 'refused' })
  const page = await demo.open(HOSTED)
  const popup = await page.clickLogin()
  await popup.signInAtXiaomi()
  assert.match(await popup.shows('No permission'), /1576/)
  await popup.close()
  assert.equal(await page.error(), 'popup_closed')
})

test('an application that somebody may not use may also deny access', async (t) => {
  const demo = await startDemo(t)
  await demo.set({ accessAuthorization: 'refused', refusals: 'answer' })
  const page = await demo.open(HOSTED)
  const popup = await page.clickLogin()
  await popup.signInAtXiaomi()
  assert.equal(await page.error(), 'access_denied')
  assert.match(await page.errorMessage(), /1576/)
})

test('a second login with a live session asks nothing', async (t) => {
  const demo = await startDemo(t)
  await demo.set({ session: 'continues' })
  const page = await demo.open(`${HOSTED}&scope=openid+profile+offline_access`)
  const popup = await page.clickLogin()
  await popup.signInAtXiaomi()
  await page.result()
  await page.reload()
  await page.label('Xiaomi Account')
  await page.click()
  assert.equal((await page.result()).claims.nickname, 'Mi Fan')
})

for (const [button, person] of [
  ['Continue as Mi Fan', 'Mi Fan'],
  ['Use another account', 'second'],
] as const) {
  test(`a second login with a live session may offer a choice: ${button}`, async (t) => {
    const demo = await startDemo(t)
    await demo.set({ session: 'account-choice' })
    const page = await demo.open(HOSTED)
    const popup = await page.clickLogin()
    await popup.signInAtXiaomi()
    await page.result()
    await page.reload()
    await page.label('Xiaomi Account')
    const again = await page.clickLogin()
    await again.shows('Which account would you like to use?')
    await again.choose(button)
    if (person === 'second') await again.signInAtXiaomi('second')
    assert.equal((await page.result()).claims.nickname, person)
  })
}

for (const [page, text, button, name] of [
  ['mfa', 'Verify that it is you', 'Verify', ''],
  ['profile', 'Complete your profile', 'Save and continue', 'Mi Fan'],
] as const) {
  test(`a page in between does not lose the login: ${page}`, async (t) => {
    const demo = await startDemo(t)
    await demo.set({ pageInBetween: page })
    const site = await demo.open(HOSTED)
    const popup = await site.clickLogin()
    await popup.signInAtXiaomi()
    await popup.shows(text)
    await popup.choose(button)
    assert.equal((await site.result()).claims.name, name)
  })
}

test('agreements have to be accepted before the login goes on', async (t) => {
  const demo = await startDemo(t)
  await demo.set({ pageInBetween: 'agreements' })
  const page = await demo.open(HOSTED)
  const popup = await page.clickLogin()
  await popup.signInAtXiaomi()
  await popup.shows('Before you continue')
  await popup.choose('Accept and continue')
  await popup.shows('Before you continue')
  await popup.choose('I have read and accept the Terms of Service')
  await popup.choose('Accept and continue')
  assert.equal((await page.result()).claims.nickname, 'Mi Fan')
})

test('a window that does not close itself is closed by the page', async (t) => {
  const demo = await startDemo(t)
  await demo.set({ windowClosing: 'stays' })
  const page = await demo.open(HOSTED)
  const popup = await page.clickLogin()
  await popup.signInAtXiaomi()
  await page.result()
  await popup.closes()
})

for (const position of ['custom-domain', 'panel'] as const) {
  test(`an application at a ${position} answers from there: its own address only jumps`, async (t) => {
    const demo = await startDemo(t)
    await demo.set({ address: position })
    const home = position === 'panel' ? demo.sites.panel : demo.sites.customDomain

    const wrong = await demo.open(HOSTED)
    const popup = await wrong.clickLogin()
    await popup.isAt(home.origin)
    await popup.close()
    await wrong.error()

    const right = await demo.open(`${HOSTED}&domain=${home.origin}`)
    await right.label('Xiaomi Account')
    const second = await right.clickLogin()
    await second.signInAtXiaomi()
    assert.equal((await right.result()).claims.iss, `${home.origin}/oidc`)
    assert.deepEqual(right.complaints, [])
  })
}

test('a direct route that answers from another origin brings nothing to the page', async (t) => {
  const demo = await startDemo(t)
  await demo.set({ directRoute: 'other-origin', windowClosing: 'stays' })
  const page = await demo.open('playground.html?route=direct')
  await page.label('Xiaomi Account')
  const popup = await page.clickLogin()
  await popup.signInAtXiaomi()
  await popup.isAt(demo.sites.panel.origin)
  await popup.shows('You can close this window.')
  assert.equal(await demo.requests('POST /oidc/token'), 0)
})
