import assert from 'node:assert/strict'
import { test } from 'node:test'
import { startDemo } from './support/demo.js'
import type { Demo } from './support/demo.js'
import type { SitePage } from './support/site-page.js'

const PAGE = 'linking.html'

/** Somebody with a password, who has linked nothing. */
async function signedIn(demo: Demo): Promise<SitePage> {
  const page = await demo.open(PAGE)
  const popup = await page.clickLogin()
  await popup.signInWithPassword()
  await page.shows('Dana Demo is signed in')
  return page
}

async function linkXiaomi(page: SitePage): Promise<Record<string, unknown>> {
  const popup = await page.pressToOpen('Add Xiaomi')
  await popup.signInAtXiaomi()
  return page.outcome()
}

for (const linkAnswer of ['code', 'success', 'none']) {
  test(`a person adds Xiaomi, and signs in by it from then on (linkAnswer ${linkAnswer})`, async (t) => {
    const demo = await startDemo(t)
    await demo.set({ linkAnswer })
    const page = await signedIn(demo)
    assert.deepEqual(await linkXiaomi(page), { done: 'Add Xiaomi' })
    assert.deepEqual(await page.items('#identities'), ['xiaomi'])
    assert.equal(await demo.windows(), 1)
    assert.deepEqual(page.complaints, [])

    await page.outcomeOf('Log out')
    const popup = await page.clickLogin()
    await popup.signInAtXiaomi()
    await page.shows('Dana Demo is signed in')
  })
}

test('a person removes Xiaomi, which is somebody else’s from then on', async (t) => {
  const demo = await startDemo(t)
  const page = await signedIn(demo)
  await linkXiaomi(page)
  assert.deepEqual(await page.outcomeOf('Remove Xiaomi'), { done: 'Remove Xiaomi' })
  assert.deepEqual(await page.items('#identities'), [])

  await page.outcomeOf('Log out')
  const popup = await page.clickLogin()
  await popup.signInAtXiaomi()
  await page.shows('Mi Fan is signed in')
})

test('an account at Xiaomi that is linked to another account here is refused by name', async (t) => {
  const demo = await startDemo(t)
  const other = await demo.open(PAGE)
  const popup = await other.clickLogin()
  await popup.signInAtXiaomi()
  await other.shows('Mi Fan is signed in')
  await other.outcomeOf('Log out')

  const page = await signedIn(demo)
  const { code, message } = await linkXiaomi(page)
  assert.equal(code, 'link_refused')
  assert.match(String(message), /bound to another account already/)
  assert.deepEqual(await page.items('#identities'), [])
})

test('who closes the window has linked nothing', async (t) => {
  const demo = await startDemo(t)
  const page = await signedIn(demo)
  const popup = await page.pressToOpen('Add Xiaomi')
  await popup.isAt(demo.sites.xiaomi.origin)
  await popup.close()
  assert.equal((await page.outcome()).code, 'popup_closed')
})

test('nobody links anything who is not signed in, and no window opens', async (t) => {
  const demo = await startDemo(t)
  const page = await demo.open(PAGE)
  assert.equal((await page.outcomeOf('Add Xiaomi')).code, 'session_expired')
  assert.equal(await demo.windows(), 1)
})
