import assert from 'node:assert/strict'
import { test, type TestContext } from 'node:test'
import { close, listen } from '../server/http/listen.js'
import {
  createIdentitySource,
  type Registration,
} from '../server/identity-source/identity-source.js'

const CALLBACK = 'http://127.0.0.1:1/callback'
const GITHUB = register('github')
const GITLAB = register('gitlab')

for (const [what, change] of [
  ['a client_id that nobody has', { client_id: 'nobody' }],
  ['a redirect_uri that is not registered', { redirect_uri: `${CALLBACK}/other` }],
  ['another response_type than code', { response_type: 'token' }],
] as const) {
  test(`shows an error, and sends nobody anywhere, for ${what}`, async (t) => {
    const site = await start(t)
    const response = await site.decide({ ...requestOf(GITHUB), ...change })
    assert.equal(response.status, 400)
    assert.match(await response.text(), /This did not work/)
  })
}

test('wears the name and the colour of the source whose application asks, and allows nothing inline', async (t) => {
  const site = await start(t)
  const response = await site.get(
    `/oauth/authorize?${String(new URLSearchParams(requestOf(GITLAB)))}`,
  )
  const text = await response.text()
  assert.match(text, /<title>GitLab<\/title>/)
  assert.doesNotMatch(text, /<style|<script| style=/)
  assert.match(
    response.headers.get('content-security-policy')!,
    /^default-src 'none'; style-src 'self';/,
  )
  assert.match(await (await site.get('/brand/gitlab.css')).text(), /--brand: #fc6d26;/)
})

test('redeems a code once', async (t) => {
  const site = await start(t)
  const code = await site.code(GITHUB)
  assert.deepEqual(Object.keys(await site.redeem(GITHUB, code)), [
    'access_token',
    'token_type',
    'expires_in',
    'scope',
  ])
  assert.deepEqual(await site.redeem(GITHUB, code), { error: 'invalid_grant' })
})

for (const [what, registration, error] of [
  ['the application of another source', GITLAB, 'invalid_grant'],
  ['a wrong secret', { ...GITHUB, clientSecret: 'wrong' }, 'invalid_client'],
  ['another redirect_uri', { ...GITHUB, callbackUrls: [`${CALLBACK}/other`] }, 'invalid_grant'],
] as const) {
  test(`gives no token to ${what}`, async (t) => {
    const site = await start(t)
    assert.deepEqual(await site.redeem(registration, await site.code(GITHUB)), { error })
  })
}

test('tells nobody who a person is without a token', async (t) => {
  const site = await start(t)
  const response = await site.get('/api/user', { authorization: 'Bearer guessed' })
  assert.equal(response.status, 401)
})

test('has no colour for a source that it does not know', async (t) => {
  const site = await start(t)
  assert.equal((await site.get('/brand/nobody.css')).status, 404)
})

function register(source: string): Registration {
  return {
    source,
    clientId: `${source}-id`,
    clientSecret: `${source}-secret`,
    name: 'Test',
    callbackUrls: [CALLBACK],
  }
}

function requestOf({ clientId }: Registration) {
  return { client_id: clientId, redirect_uri: CALLBACK, response_type: 'code', state: 'state' }
}

async function start(t: TestContext) {
  const { server, url } = await listen({
    name: 'the test',
    host: '127.0.0.1',
    port: 0,
    setting: 'PORT',
  })
  const answer = createIdentitySource({ url, registrations: [GITHUB, GITLAB] }).callback()
  server.on('request', (request, response) => void answer(request, response))
  t.after(() => close(server))

  const decide = (query: Record<string, string>) =>
    fetch(new URL(`/oauth/authorize?${String(new URLSearchParams(query))}`, url), {
      method: 'POST',
      body: new URLSearchParams({ account: 'alex', decision: 'login' }),
      redirect: 'manual',
    })
  return {
    decide,
    get: (path: string, headers: Record<string, string> = {}) =>
      fetch(new URL(path, url), { headers }),
    code: async (registration: Registration) => {
      const { headers } = await decide(requestOf(registration))
      return new URL(headers.get('location')!).searchParams.get('code')!
    },
    redeem: async ({ clientId, clientSecret, callbackUrls }: Registration, code: string) => {
      const body = new URLSearchParams({
        grant_type: 'authorization_code',
        client_id: clientId,
        client_secret: clientSecret,
        redirect_uri: callbackUrls[0]!,
        code,
      })
      const response = await fetch(new URL('/oauth/token', url), { method: 'POST', body })
      return (await response.json()) as Record<string, unknown>
    },
  }
}
