import assert from 'node:assert/strict'
import { readFile } from 'node:fs/promises'
import { test, type TestContext } from 'node:test'
import { startSites, type Sites } from '../server/sites.js'
import { runCommand, runDoctor, troublesIn, type Finding } from './support/doctor.js'

const ANY_PORT = { sitePort: 0, genauthPort: 0, xiaomiPort: 0, sourcesPort: 0 }

type Options = Readonly<Record<string, string | true>>

/** The sites without a browser, with some switches set, and a doctor for them. */
async function start(
  t: TestContext,
  switches: Readonly<Record<string, string>> = {},
  callbackUrls: readonly string[] = [],
) {
  const own = { applications: [], callbackUrls }
  const sites = await startSites({ ...ANY_PORT, own })
  t.after(() => sites.close())
  await fetch(new URL('/demo/switches', sites.genauth), {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(switches),
  })
  const ask = (options: Options = {}) => runDoctor({ ...healthy(sites), ...options })
  const findings = async (options: Options = {}) =>
    JSON.parse((await ask({ ...options, json: true })).output) as Finding[]
  return { sites, ask, findings }
}

/** An application and a page with which everything is fine. */
function healthy({ genauth, site }: Sites): Options {
  return {
    domain: genauth.origin,
    'app-id': 'demo-app-rs256',
    connection: 'xiaomi-demo',
    page: new URL('/script-tag.html', site).href,
  }
}

test('the doctor finds nothing where everything is fine, and names the callback address for Xiaomi', async (t) => {
  const { sites, findings } = await start(t)
  const all = await findings()
  assert.deepEqual(troublesIn(all), [])
  const unseen = all.filter(({ status }) => status === 'unknown').map(({ id }) => id)
  assert.deepEqual(unseen, ['access_authorization', 'frame', 'popup'])
  const { copy } = all.find(({ id }) => id === 'identity_source_callback')!
  const expected = '/connection/social/xiaomi-demo/65f2a0c4d1b7e93a5c08f614/callback'
  assert.equal(copy, new URL(expected, sites.genauth).href)
})

/** A setting of the console that is not right, and the one finding that tells. */
const BROKEN = {
  'address panel': 'address: problem',
  'address custom-domain': 'address: warning',
  'protocol oauth': 'protocol: problem',
  'grants implicit': 'grants: problem',
  'grants code': 'grants: warning',
  'returnType implicit': 'return_type: problem',
  'tokenAuthMethod client_secret_post': 'token_method: problem',
  'revocationAuthMethod client_secret_post': 'session_methods: warning',
  'introspectionAuthMethod client_secret_post': 'session_methods: warning',
  'issuer other': 'issuer: problem',
  'webMessage missing': 'web_message: problem',
  'loginCallbackUrls other': 'callback_url: problem',
  'logoutCallbackUrls other': 'logout_callback_url: warning',
  'securityDomain other': 'security_domain: problem',
  'connections off': 'connection: problem',
  'socialButtons hidden': 'social_buttons: problem',
  'clock ahead': 'clock: problem',
  'gateway drops-preflights': 'token_preflight: problem',
}

for (const [position, trouble] of Object.entries(BROKEN)) {
  test(`the doctor reports ${trouble}, and nothing else, with ${position}`, async (t) => {
    const [name = '', value = ''] = position.split(' ')
    const { findings } = await start(t, { [name]: value })
    assert.deepEqual(troublesIn(await findings()), [trouble])
  })
}

/** What a site owner gives wrongly, and what tells. */
const GIVEN: readonly (readonly [string, Options, ...string[]])[] = [
  ['an App ID that is not there', { 'app-id': 'demo-app-x' }, 'application: problem'],
  [
    'an application that signs with the App Secret',
    { 'app-id': 'demo-app' },
    'signing_algorithm: warning',
  ],
  ['a connection that is not there', { connection: 'xiaomi-demos' }, 'connection: problem'],
  [
    'a connection for native apps',
    { 'app-id': 'demo-app-all', connection: 'xiaomi-mobile-demo' },
    'connection_kind: problem',
  ],
  [
    'a unified domain without its path, whose application signs with the App Secret',
    { 'app-id': 'demo-app-unified' },
    'unified_domain: problem',
    'signing_algorithm: warning',
  ],
  [
    'a page that its own policy keeps from GenAuth, where nothing answers',
    { domain: 'http://127.0.0.1:9' },
    'application: problem',
    'content_security_policy: problem',
  ],
]

for (const [what, options, ...troubles] of GIVEN) {
  test(`the doctor reports ${troubles.join(', ')} for ${what}`, async (t) => {
    const { findings } = await start(t)
    assert.deepEqual(troublesIn(await findings(options)), troubles)
  })
}

test('the doctor reports secure_context: problem, and nothing else, for a page without https', async (t) => {
  // Nobody answers there. All that is registered is right.
  const page = 'http://shop.invalid/login'
  const { findings } = await start(t, {}, [page])
  assert.deepEqual(troublesIn(await findings({ page })), ['secure_context: problem'])
})

test('the doctor reports a redirect page that is neither registered nor there', async (t) => {
  const { sites, findings } = await start(t)
  const redirectUri = (path: string) => ({ 'redirect-uri': new URL(path, sites.site).href })
  assert.deepEqual(troublesIn(await findings(redirectUri('/not-there.html'))), [
    'callback_url: problem',
    'redirect_page: warning',
  ])
  assert.deepEqual(troublesIn(await findings(redirectUri('/callback.html'))), [])
})

test('the command exits with 0 where nothing is in the way, and is plain text without a terminal', async (t) => {
  const { ask } = await start(t)
  const { exitCode, output, errors } = await ask()
  assert.deepEqual({ exitCode, errors }, { exitCode: 0, errors: '' })
  assert.match(output, /✔ Login Callback URL\n {2}http/)
  assert.match(output, /\d+ fine\n$/)
  assert.ok(!output.includes('\u001b'))
})

test('the command exits with 0 for a warning alone, and with 1 for a problem', async (t) => {
  const { ask } = await start(t, { tokenAuthMethod: 'client_secret_post' })
  const { exitCode, output } = await ask()
  assert.equal(exitCode, 1)
  assert.match(output, /✖ Token exchange authentication method\n {2}client_secret_post\n {2}Why: /)
  assert.match(output, /Mend: Set Application → Self-built Application/)
  const warned = await start(t, { grants: 'code' })
  assert.equal((await warned.ask()).exitCode, 0)
})

test('the command judges a tenant without a page', async (t) => {
  const { sites } = await start(t)
  const { domain, 'app-id': appId } = healthy(sites)
  const { exitCode, output } = await runDoctor({ domain: domain!, 'app-id': appId!, json: true })
  assert.equal(exitCode, 0)
  assert.deepEqual(troublesIn(JSON.parse(output) as Finding[]), [])
})

for (const [what, args, message] of [
  ['no command', [], 'Expected the command "doctor" or "mock".'],
  ['another command', ['nurse'], 'Expected the command "doctor" or "mock".'],
  ['too many words', ['doctor', 'please'], 'Unexpected argument'],
  ['an unknown option', ['doctor', '--appid', 'x'], '--appid'],
  ['no domain', ['doctor', '--app-id', 'x'], 'domain: expected an https address'],
  ['no App ID', ['doctor', '--domain', 'a.genauth.ai'], 'appId: expected the App ID'],
  [
    'a Unique ID that is none',
    ['doctor', '--domain', 'a.genauth.ai', '--app-id', 'x', '--connection', 'My Xiaomi'],
    'connection: expected a Unique ID',
  ],
] as const) {
  test(`the command exits with 2, and says how it is used, for ${what}`, async () => {
    const { exitCode, output, errors } = await runCommand(args)
    assert.deepEqual({ exitCode, output }, { exitCode: 2, output: '' })
    assert.ok(errors.includes(message), errors)
    assert.match(errors, /Usage: genauth-login doctor/)
  })
}

test('the command helps', async () => {
  const { exitCode, output } = await runCommand(['--help'])
  assert.equal(exitCode, 0)
  assert.match(output, /^Usage: genauth-login doctor/)
})

test('the documentation lists what the doctor looks at, in its order', async (t) => {
  const { findings } = await start(t)
  const file = new URL('../../packages/core/docs/doctor.md', import.meta.url)
  const [, list = ''] = (await readFile(file, 'utf8')).split('## What it looks at')
  const documented = [...list.matchAll(/^\| `(\w+)`/gm)].map(([, id]) => id)
  assert.deepEqual(
    documented,
    (await findings()).map(({ id }) => id),
  )
})
