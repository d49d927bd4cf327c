import assert from 'node:assert/strict'
import { test } from 'node:test'
import { startDemo } from './support/demo.js'
import { IDENTITY_SOURCES } from './support/identity-sources.js'

test('every identity source with a page', async (t) => {
  const demo = await startDemo(t)
  const page = await demo.open('identity-sources.html')
  const unionIds = new Set<unknown>()

  for (const { provider, connection, displayName, name } of IDENTITY_SOURCES) {
    const button = `playground.html?app-id=demo-app-all&connection=${connection}&provider=${provider}&route=direct&scope=openid+profile+unionid`

    await t.test(
      `${provider}: a person who cancels at ${name} is denied, with its name`,
      async () => {
        await page.goTo(button)
        await page.label(displayName)
        const popup = await page.clickLogin()
        await popup.isAt(demo.sites.sources.origin)
        await popup.cancelAtSource()
        assert.equal(await page.error(), 'access_denied')
        assert.match(await page.errorMessage(), new RegExp(`cancelled at .*${name}`))
      },
    )

    await t.test(`${provider}: a person signs in at ${name}’s own page`, async () => {
      await page.goTo(button)
      await page.label(displayName)
      await demo.forgetRequests()
      const popup = await page.clickLogin()
      await popup.isAt(demo.sites.sources.origin)
      await popup.shows(`Sign in to ${name}\n`)
      await popup.signInAtSource('alex')

      const result = await page.result()
      assert.equal(result.connection, connection)
      assert.equal(result.claims.nickname, 'alex')
      assert.equal(await demo.requests('GET /oidc/auth'), 0)
      assert.equal(typeof result.claims.unionid, 'string')
      unionIds.add(result.claims.unionid)
    })
  }

  await t.test('the same account name is somebody else at each of them', () => {
    assert.equal(unionIds.size, IDENTITY_SOURCES.length)
  })
  assert.deepEqual(page.complaints, [])
})

test('Xiaomi, beside the others, keeps its own page', async (t) => {
  const demo = await startDemo(t)
  const page = await demo.open(
    'playground.html?app-id=demo-app-all&connection=xiaomi-demo&provider=xiaomi&route=direct',
  )
  await page.label('Xiaomi Account')
  const popup = await page.clickLogin()
  await popup.isAt(demo.sites.xiaomi.origin)
  await popup.cancelAtXiaomi()
  assert.equal(await page.error(), 'access_denied')
  assert.match(await page.errorMessage(), /cancelled at Xiaomi/)

  const again = await page.clickLogin()
  await again.signInAtXiaomi('mi-fan')
  assert.equal((await page.result()).connection, 'xiaomi-demo')
})

test('an answer of a source counts once, in the browser that left, and for its connection', async (t) => {
  const demo = await startDemo(t)
  const page = await demo.open(
    'playground.html?app-id=demo-app-all&connection=github-demo&provider=github&route=direct',
  )
  const answer = async (connection: string, cookie: (state: string) => string) => {
    // A page on which the direct route has failed goes by GenAuth's own page from then on.
    await page.reload()
    await page.label('GitHub')
    const popup = await page.clickLogin()
    const { searchParams } = await popup.isAt(demo.sites.sources.origin)
    const state = searchParams.get('state')!
    const callback = new URL(searchParams.get('redirect_uri')!.replace('github-demo', connection))
    callback.search = String(new URLSearchParams({ error: 'access_denied', state }))
    const { status } = await fetch(callback, {
      redirect: 'manual',
      headers: { cookie: cookie(state) },
    })
    // The answer is spent: who left cannot use it any more either.
    await popup.cancelAtSource()
    await popup.shows('This login has expired')
    await popup.close()
    await page.error()
    return status
  }
  const itsOwn = (state: string) => `genauth_state_${state}=1`
  assert.equal(await answer('github-demo', itsOwn), 303)
  assert.equal(await answer('github-demo', () => ''), 400)
  assert.equal(await answer('gitlab-demo', itsOwn), 400)
})

test('a source page speaks the language of the site’s page', async (t) => {
  const demo = await startDemo(t)
  const page = await demo.open(
    'playground.html?app-id=demo-app-all&connection=alipay-demo&provider=alipay&route=direct&lang=zh-CN',
  )
  await page.label('Alipay')
  const popup = await page.clickLogin()
  await popup.shows('登录支付宝')
  assert.equal(await popup.language(), 'zh-CN')
})

for (const [provider, connection, displayName] of [
  ['wechat:miniprogram:qrconnect', 'wechat-miniprogram-demo', 'WeChat Mini Program'],
  ['wechatmp-qrcode', 'wechatmp-qrcode-demo', 'Follow us on WeChat'],
] as const) {
  const button = `playground.html?app-id=demo-app-all&connection=${connection}&provider=${provider}&scope=openid+profile+unionid`

  test(`${provider}: a person scans the code on GenAuth’s page`, async (t) => {
    const demo = await startDemo(t)
    const page = await demo.open(button)
    await page.label(displayName)
    const popup = await page.clickLogin()
    await popup.isAt(demo.sites.genauth.origin)
    await popup.choose(displayName)
    await popup.choose('Simulate the scan')

    const { claims } = await page.result()
    assert.equal(claims.nickname, 'Phone Owner')
    assert.equal(typeof claims.unionid, 'string')
    assert.deepEqual(page.complaints, [])
  })

  test(`${provider}: the direct route leads to GenAuth’s page too, which shows the code`, async (t) => {
    const demo = await startDemo(t)
    const page = await demo.open(`${button}&route=direct`)
    await page.label(displayName)
    const popup = await page.clickLogin()
    await popup.isAt(demo.sites.genauth.origin)
    await popup.choose(displayName)
    await popup.choose('Simulate the scan')
    assert.equal((await page.result()).claims.nickname, 'Phone Owner')
  })
}

test('the hosted page leads to every source with a page, and names none that works in apps only', async (t) => {
  const demo = await startDemo(t)
  const page = await demo.open('playground.html?app-id=demo-app-all&connection=&route=hosted')
  const popup = await page.clickLogin()
  const text = await popup.shows('Sign in to Demo Mall')
  for (const { displayName } of IDENTITY_SOURCES) assert.ok(text.includes(displayName), displayName)
  assert.doesNotMatch(text, /in the app/)
  await popup.signInAtSource('alex', 'Sign in with my GitLab')
  assert.equal((await page.result()).claims.nickname, 'alex')
})

test('the hosted page of an application without social login has a password form alone', async (t) => {
  const demo = await startDemo(t)
  const page = await demo.open('playground.html?app-id=demo-app-no-social&connection=&route=hosted')
  const popup = await page.clickLogin()
  const text = await popup.shows('Sign in to Demo Bank')
  assert.doesNotMatch(text, /Xiaomi|GitHub|or with a password/)
})

test('each button of the page of all sources bears its Display Name', async (t) => {
  const demo = await startDemo(t)
  const page = await demo.open('identity-sources.html')
  const names = ['Xiaomi Account', ...IDENTITY_SOURCES.map(({ displayName }) => displayName)]
  for (const [which, name] of [...names, 'WeChat Mini Program', 'Follow us on WeChat'].entries()) {
    await page.label(name, which)
  }
  assert.equal(await demo.requests('GET /api/v2/applications/demo-app-all/public-config'), 1)
})

test('the mark may be the picture that the connection has in the console', async (t) => {
  const demo = await startDemo(t)
  const page = await demo.openHtml(`<!doctype html><title>Site</title>
    <genauth-login domain="{{genauth}}" app-id="demo-app" connection="xiaomi-demo" mark="logo"></genauth-login>
    <script type="module" src="/genauth-login.js"></script>`)
  const src = await page.tab.waitForFunction(() => {
    const { shadowRoot } = document.querySelector('genauth-login')!
    const picture = shadowRoot?.querySelector('img')
    return picture?.complete && picture.naturalWidth > 0 && picture.src
  })
  assert.equal(await src.jsonValue(), `${demo.sites.genauth.origin}/logos/xiaomi.svg`)
})
