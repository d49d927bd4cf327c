import assert from 'node:assert/strict'
import { test, type TestContext } from 'node:test'
import { startSites, type Sites } from '../server/sites.js'
import { claimsOf, TenantClient, type Json } from './support/tenant-client.js'

const ANY_PORT = { sitePort: 0, genauthPort: 0, xiaomiPort: 0, sourcesPort: 0 }
const OFFLINE = { scope: 'openid profile offline_access' }

/** The sites without a browser, with some switches set. */
async function start(t: TestContext, switches: Readonly<Record<string, string>> = {}) {
  const sites = await startSites(ANY_PORT)
  t.after(() => sites.close())
  await control(sites, switches)
  return { sites, client: new TenantClient(sites) }
}

function control({ genauth }: Sites, body: object): Promise<Response> {
  const headers = { 'content-type': 'application/json' }
  const url = new URL('/demo/switches', genauth)
  return fetch(url, { method: 'POST', headers, body: JSON.stringify(body) })
}

async function publicConfig({ genauth }: Sites, appId = 'demo-app'): Promise<Json> {
  const response = await fetch(new URL(`/api/v2/applications/${appId}/public-config`, genauth))
  const { data } = (await response.json()) as { data: Json }
  return data
}

async function metadata({ genauth }: Sites): Promise<Json> {
  const response = await fetch(new URL('/oidc/.well-known/openid-configuration', genauth))
  return (await response.json()) as Json
}

test('the hosted page has the platform’s own address', async (t) => {
  const { client } = await start(t)
  const { url } = await client.begin({ parameters: { login_page_context: '{"a":1}' } })
  assert.equal(url.pathname, '/login')
  assert.match(url.searchParams.get('finish_login_url')!, /^\/interaction\/oidc\/[\w-]+\/login$/)
  url.searchParams.delete('finish_login_url')
  assert.deepEqual(Object.fromEntries(url.searchParams), {
    app_id: 'demo-app',
    protocol: 'oidc',
    login_page_context: '{"a":1}',
  })
})

test('login_page_context opens the registration, which makes an account', async (t) => {
  const { client } = await start(t)
  const { text } = await client.begin({
    parameters: { login_page_context: '{"goto":"/register"}', tenant_id: 'a', source: 'b' },
  })
  assert.match(text, /Join Demo Shop/)
})

for (const [position, expected] of [
  ['absent', null],
  ['present', 'iss'],
] as const) {
  test(`an authorization response whose iss is ${position}, and metadata that say so`, async (t) => {
    const { sites, client } = await start(t, { responseIssuer: position })
    const iss = expected && new URL('/oidc', sites.genauth).href
    assert.equal((await client.authorize()).get('iss'), iss)
    const stranger = new TenantClient(sites)
    const refused = await stranger.begin({ parameters: { prompt: 'none' } })
    assert.equal(refused.url.searchParams.get('error'), 'login_required')
    assert.equal(refused.url.searchParams.get('iss'), iss)
    const { authorization_response_iss_parameter_supported: promised = false } =
      await metadata(sites)
    assert.equal(promised, expected !== null)
  })
}

for (const [position, parts] of [
  ['jwt', 3],
  ['opaque', 1],
] as const) {
  test(`${position} access tokens are good for user info and introspection`, async (t) => {
    const { client } = await start(t, { accessTokens: position })
    const { access_token: token, id_token: idToken } = await client.tokens()
    assert.equal(String(token).split('.').length, parts)
    const { body: user } = await client.post('/oidc/me', { access_token: String(token) })
    assert.equal(user.sub, claimsOf(idToken).sub)
    const { body: state } = await client.post('/oidc/token/introspection', { token: String(token) })
    assert.equal(state.active, true)
    if (position === 'jwt') assert.equal(claimsOf(token).sub, user.sub)
    await client.post('/oidc/token/revocation', { token: String(token) })
    const { body: after } = await client.post('/oidc/token/introspection', { token: String(token) })
    assert.equal(after.active, false)
  })
}

test('a refresh token stays the same, and good, until it expires', async (t) => {
  const { client } = await start(t)
  const { refresh_token: token } = await client.tokens(OFFLINE)
  for (const turn of [1, 2]) {
    const { body } = await client.refresh(token)
    assert.equal(body.refresh_token, token, `turn ${turn}`)
  }
})

test('a rotated refresh token ends the old one', async (t) => {
  const { client } = await start(t, { refreshTokens: 'rotated' })
  const { refresh_token: token } = await client.tokens(OFFLINE)
  const { body } = await client.refresh(token)
  assert.notEqual(body.refresh_token, token)
  assert.equal((await client.refresh(token)).body.error, 'invalid_grant')
})

test('an answer to a renewal may have no refresh token, and the old one goes on', async (t) => {
  const { client } = await start(t, { refreshTokens: 'omitted' })
  const { refresh_token: token } = await client.tokens(OFFLINE)
  for (const turn of [1, 2]) {
    const { status, body } = await client.refresh(token)
    assert.deepEqual([status, body.refresh_token], [200, undefined], `turn ${turn}`)
  }
})

for (const [position, name, website] of [
  ['empty', '', ''],
  ['null', null, null],
  ['absent', 'Mi Fan', undefined],
] as const) {
  test(`claims without a value are ${position}`, async (t) => {
    const { client } = await start(t, { claims: position })
    const claims = claimsOf((await client.tokens()).id_token)
    assert.deepEqual(
      [claims.name, claims.nickname, claims.website, claims.locale],
      [name, 'Mi Fan', website, 'zh_CN'],
    )
    assert.equal(typeof claims.updated_at, position === 'absent' ? 'number' : 'string')
    assert.equal(Object.hasOwn(claims, 'unionid'), false)
  })
}

test('unionid, username and e-mail address each belong to a scope of their own', async (t) => {
  const { client } = await start(t)
  const { id_token: idToken } = await client.tokens({ scope: 'openid unionid username email' })
  const { unionid, username, email, email_verified: verified, nickname } = claimsOf(idToken)
  assert.equal(typeof unionid, 'string')
  assert.deepEqual([username, email, verified, nickname], ['', '', false, undefined])
})

for (const [name, path, fields] of [
  ['tokenAuthMethod', '/oidc/token', { grant_type: 'authorization_code', code: 'x' }],
  ['revocationAuthMethod', '/oidc/token/revocation', { token: 'x' }],
  ['introspectionAuthMethod', '/oidc/token/introspection', { token: 'x' }],
] as const) {
  test(`${name} other than none refuses a public client, readable by the page`, async (t) => {
    const { sites, client } = await start(t)
    assert.notEqual((await client.post(path, fields)).status, 401)
    await control(sites, { [name]: 'client_secret_post' })
    const { status, headers, body } = await client.post(path, fields)
    assert.deepEqual([status, body.error], [401, 'invalid_client'])
    assert.equal(headers.get('access-control-allow-origin'), sites.site.origin)
  })
}

test('the direct route takes PKCE along', async (t) => {
  const { client } = await start(t)
  assert.ok((await client.tokens({ route: 'direct' })).id_token)
})

test('a direct route without PKCE makes the token endpoint refuse the verifier', async (t) => {
  const { client } = await start(t, { directRoute: 'without-pkce' })
  assert.equal((await client.tokens({ route: 'direct' })).error, 'invalid_grant')
})

test('a direct route that is absent is a page that is not there', async (t) => {
  const { client } = await start(t, { directRoute: 'absent' })
  assert.equal((await client.begin({ route: 'direct' })).status, 404)
})

test('the code flow is refused where the console has another authorization mode', async (t) => {
  const { sites, client } = await start(t, { grants: 'implicit' })
  const { oidcConfig } = (await publicConfig(sites)) as { oidcConfig: Json }
  assert.deepEqual(oidcConfig.grant_types, ['implicit'])
  const refused = await client.begin({ parameters: { response_mode: 'fragment' } })
  assert.match(refused.url.hash, /error=unsupported_response_type/)
})

test('no refresh token is issued where the console has no mode for it', async (t) => {
  const { client } = await start(t, { grants: 'code' })
  const { id_token: idToken, refresh_token: token } = await client.tokens(OFFLINE)
  assert.ok(idToken)
  assert.equal(token, undefined)
})

test('a callback URL that is not registered is refused, and the public configuration lacks it', async (t) => {
  const { sites, client } = await start(t)
  assert.ok(((await publicConfig(sites)).redirectUris as string[]).includes(client.redirectUri))
  await control(sites, { loginCallbackUrls: 'other' })
  assert.ok(!((await publicConfig(sites)).redirectUris as string[]).includes(client.redirectUri))
  assert.match((await client.begin()).text, /may not receive the login/)
})

test('an origin that is not in the Security Domain may read nothing', async (t) => {
  const { sites, client } = await start(t, { securityDomain: 'other' })
  const { headers } = await client.post('/oidc/token', { grant_type: 'authorization_code' })
  assert.equal(headers.get('access-control-allow-origin'), null)
  assert.deepEqual((await publicConfig(sites)).allowedOrigins, ['https://another-site.example'])
})

test('a connection that is off for the application is nowhere', async (t) => {
  const { sites, client } = await start(t, { connections: 'off' })
  assert.deepEqual((await publicConfig(sites)).socialConnections, [])
  assert.doesNotMatch((await client.begin()).text, /xiaomi-demo/)
})

test('social buttons that are hidden leave the password form', async (t) => {
  const { sites, client } = await start(t, { socialButtons: 'hidden' })
  const { ssoPageComponentDisplay: shown } = (await publicConfig(sites)) as Record<string, Json>
  assert.equal(shown!.socialLoginBtns, false)
  assert.doesNotMatch((await client.begin()).text, /Xiaomi/)
})

test('a tenant without web_message says so, and refuses it', async (t) => {
  const { sites, client } = await start(t)
  assert.ok(((await metadata(sites)).response_modes_supported as string[]).includes('web_message'))
  await control(sites, { webMessage: 'missing' })
  assert.ok(!((await metadata(sites)).response_modes_supported as string[]).includes('web_message'))
  const refused = await client.begin({ parameters: { response_mode: 'web_message' } })
  assert.equal(refused.url.searchParams.get('error'), 'unsupported_response_mode')
})

test('a clock that is ahead shows in the ID token', async (t) => {
  const { client } = await start(t, { clock: 'ahead' })
  const { iat } = claimsOf((await client.tokens()).id_token)
  assert.ok(Number(iat) > Date.now() / 1000 + 500)
})

test('the public configuration publishes what a checker needs', async (t) => {
  const { sites } = await start(t)
  const config = await publicConfig(sites, 'demo-app-all')
  const { protocol, requestHostname, ssoEnabled, enableUnionDomain, specialBrowserSymbols } = config
  assert.deepEqual(
    { protocol, requestHostname, ssoEnabled, enableUnionDomain, specialBrowserSymbols },
    {
      protocol: 'oidc',
      requestHostname: sites.genauth.host,
      ssoEnabled: false,
      enableUnionDomain: false,
      specialBrowserSymbols: ['DemoInAppBrowser'],
    },
  )
  const connections = config.socialConnections as Json[]
  const [xiaomi] = connections
  assert.match(String(xiaomi!.authorizationUrl), /\/connection\/social\/xiaomi-demo\/\w{24}$/)
  assert.equal((await fetch(String(xiaomi!.logo))).headers.get('content-type'), 'image/svg+xml')
  assert.ok(!connections.some(({ provider }) => provider === 'wechatmp-qrcode'))
  assert.deepEqual(config.qrcodeTabsSettings, {
    'wechat-miniprogram-qrcode': [
      { id: '66a1f3b27c9d4e0815ab6c06', title: 'WeChat Mini Program', isDefault: true },
    ],
    'wechatmp-qrcode': [
      { id: '66a1f3b27c9d4e0815ab6c07', title: 'Follow us on WeChat', isDefault: true },
    ],
  })
  const agreements = config.agreements as Json[]
  assert.deepEqual(
    agreements.map(({ lang }) => lang),
    ['en-US', 'zh-CN'],
  )
})

for (const [position, host] of [
  ['custom-domain', 'id.localhost'],
  ['panel', 'pool.localhost'],
] as const) {
  test(`the public configuration names the host of an application at a ${position}`, async (t) => {
    const { sites } = await start(t, { address: position })
    const { requestHostname, ssoEnabled } = await publicConfig(sites)
    assert.equal(requestHostname, `${host}:${sites.genauth.port}`)
    assert.equal(ssoEnabled, position === 'panel')
  })
}

test('a logout without an ID token ends the session, and goes to a registered URL alone', async (t) => {
  const { client } = await start(t, { session: 'continues' })
  await client.authorize()
  const silent = { parameters: { prompt: 'none' } }
  assert.ok((await client.begin(silent)).url.searchParams.get('code'))
  const path = '/login/profile/logout?app_id=demo-app&redirect_uri='
  assert.equal((await client.get(`${path}https://evil.example/`)).status, 400)
  const { url } = await client.get(path + encodeURIComponent(client.redirectUri))
  assert.equal(url.href, client.redirectUri)
  assert.equal((await client.begin(silent)).url.searchParams.get('error'), 'login_required')
})

test('a switch that is not there, or has no such value, is refused by name', async (t) => {
  const { sites } = await start(t)
  for (const body of [{ nothing: 'x' }, { session: 'x' }, { session: 'continues', claims: 'x' }]) {
    const response = await control(sites, body)
    assert.equal(response.status, 400)
    assert.equal(((await response.json()) as Json).error, 'unknown_switch')
  }
  const response = await fetch(new URL('/demo/switches', sites.genauth))
  assert.equal(((await response.json()) as Json).session, 'asks')
})
