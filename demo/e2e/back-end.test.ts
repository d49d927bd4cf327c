import assert from 'node:assert/strict'
import { test } from 'node:test'
import { startDemo } from './support/demo.js'

const FORM = 0
const FETCH = 1

for (const [how, which] of [
  ['as a form that is submitted', FORM],
  ['while the page stays', FETCH],
] as const) {
  test(`the back end redeems the code that it gets ${how}, and knows the person [B-15, B-16]`, async (t) => {
    const demo = await startDemo(t)
    const page = await demo.open('back-end.html')
    const popup = await page.clickLogin(which)
    await popup.signInAtXiaomi()
    await page.shows('The server knows you as Mi Fan.')
    const cookies = await page.cookies()
    const [session] = cookies.filter(({ name }) => name.startsWith('__Host-'))
    const { secure, httpOnly, sameSite, path } = session!
    assert.deepEqual(
      { secure, httpOnly, sameSite, path },
      { secure: true, httpOnly: true, sameSite: 'Strict', path: '/' },
    )
    assert.equal(await demo.requests('POST /oidc/token'), 1)
    assert.deepEqual(page.complaints, [])
  })
}

test('a code that the back end cannot redeem ends as handoff_failed [A-41, F-73]', async (t) => {
  const demo = await startDemo(t)
  const page = await demo.open('back-end.html')
  await demo.failNext('token-400')
  const popup = await page.clickLogin(FETCH)
  await popup.signInAtXiaomi()
  await page.shows('handoff_failed')
  const next = await page.clickLogin(FETCH)
  await next.signInAtXiaomi()
  await page.shows('The server knows you as Mi Fan.')
})

test('the back end refuses what no page of its own has sent [A-40, B-14]', async (t) => {
  const demo = await startDemo(t)
  const origin = demo.sites.site.origin
  const fields = {
    code: 'c',
    codeVerifier: 'v',
    redirectUri: origin,
    nonce: 'n',
    state: 's',
    issuer: 'i',
  }
  const post = async (token: string, headers: Record<string, string>) => {
    const body = new URLSearchParams({ ...fields, genauth_csrf_token: token })
    return (await fetch(`${origin}/session`, { method: 'POST', body, headers })).status
  }
  assert.equal(await post('a', { origin, cookie: 'genauth_csrf_token=a' }), 401)
  assert.equal(await post('a', { origin, cookie: 'genauth_csrf_token=b' }), 403)
  assert.equal(await post('a', { origin }), 403)
  assert.equal(
    await post('a', { origin: 'https://evil.example', cookie: 'genauth_csrf_token=a' }),
    403,
  )
  assert.equal(await post('a', { cookie: 'genauth_csrf_token=a' }), 403)
  assert.equal(await demo.requests('POST /oidc/token'), 0)
})
