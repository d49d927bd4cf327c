import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { createServer, type AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { text } from 'node:stream/consumers'
import { test, type TestContext } from 'node:test'

const COMMAND = ['--import', 'tsx', 'server/main.ts']
const FOLDER = new URL('..', import.meta.url)
const PORTS = { PORT: '0', GENAUTH_PORT: '0', XIAOMI_PORT: '0', SOURCES_PORT: '0' }

/** Starts the demo in a process of its own, and gives what it says until it is ready. */
async function start(t: TestContext, variables: Readonly<Record<string, string>> = {}) {
  const env = { ...process.env, ...PORTS, ...variables }
  const demo = spawn(process.execPath, COMMAND, { cwd: FOLDER, env })
  t.after(() => demo.kill('SIGKILL'))
  const lines: string[] = []
  for await (const line of createInterface(demo.stdout)) {
    lines.push(line)
    if (line === 'ready') break
  }
  const addressOf = (site: string) => lines.find((line) => line.startsWith(site))!.split(/\s+/)[1]!
  return { demo, lines, genauth: addressOf('GenAuth') }
}

/** Runs a demo that cannot start, and gives its last words. */
async function failsToStart(variables: Readonly<Record<string, string>>): Promise<string> {
  const env = { ...process.env, ...PORTS, ...variables }
  const demo = spawn(process.execPath, COMMAND, { cwd: FOLDER, env })
  const [words] = await Promise.all([text(demo.stderr), once(demo, 'exit')])
  assert.equal(demo.exitCode, 1)
  return words
}

test('the demo prints a line for each site, and then that it is ready', async (t) => {
  const { lines } = await start(t)
  assert.deepEqual(
    lines.map((line) => line.replace(/:\d+$/, ':PORT')),
    [
      'site     http://localhost:PORT',
      'GenAuth  http://127.0.0.1:PORT',
      'Xiaomi   http://127.0.0.1:PORT',
      'Sources  http://127.0.0.1:PORT',
      'ready',
    ],
  )
})

for (const signal of ['SIGTERM', 'SIGINT'] as const) {
  test(`the demo stops its sites on ${signal}, and ends well`, async (t) => {
    const { demo, genauth } = await start(t)
    demo.kill(signal)
    assert.deepEqual(await once(demo, 'exit'), [0, null])
    await assert.rejects(fetch(genauth))
  })
}

test('a site of one’s own is registered by its origin, any page of it', async (t) => {
  const { genauth } = await start(t, {
    SITE_ORIGINS: 'http://localhost:5173, http://localhost:3000',
    CALLBACK_URLS: 'https://shop.example/callback',
  })
  const path = '/api/v2/applications/demo-app/public-config'
  const headers = { origin: 'http://localhost:5173' }
  const response = await fetch(genauth + path, { headers })
  assert.equal(response.headers.get('access-control-allow-origin'), 'http://localhost:5173')
  const { data } = (await response.json()) as { data: { redirectUris: string[] } }
  assert.deepEqual(data.redirectUris.slice(-3), [
    'http://localhost:5173/*',
    'http://localhost:3000/*',
    'https://shop.example/callback',
  ])
  const query = new URLSearchParams({
    client_id: 'demo-app',
    redirect_uri: 'http://localhost:5173/some/page',
    response_type: 'code',
    scope: 'openid',
    state: 'state',
    code_challenge: 'a'.repeat(43),
    code_challenge_method: 'S256',
  })
  const login = await fetch(`${genauth}/oidc/auth?${query}`, { redirect: 'manual' })
  assert.match(login.headers.get('location')!, /\/interaction\/oidc\//)
})

test('an application of one’s own comes from a file, with its connections', async (t) => {
  const folder = await mkdtemp(join(tmpdir(), 'applications-'))
  t.after(() => rm(folder, { recursive: true }))
  const file = join(folder, 'applications.json')
  const connection = { provider: 'xiaomi', uniqueId: 'my-xiaomi', displayName: 'My Xiaomi' }
  const application = { appId: 'my-app', name: 'My App', connections: [connection] }
  await writeFile(file, JSON.stringify([application]))
  const { genauth } = await start(t, { GENAUTH_APPS: file })
  const response = await fetch(`${genauth}/api/v2/applications/my-app/public-config`)
  const { data } = (await response.json()) as {
    data: { name: string; socialConnections: Record<string, unknown>[] }
  }
  assert.equal(data.name, 'My App')
  const [{ identifier, displayName } = {}] = data.socialConnections
  assert.deepEqual(
    { identifier, displayName },
    { identifier: 'my-xiaomi', displayName: 'My Xiaomi' },
  )
})

test('a port in use is named, with the variable that changes it', async (t) => {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  t.after(() => server.close())
  const { port } = server.address() as AddressInfo
  assert.equal(
    await failsToStart({ SOURCES_PORT: String(port) }),
    `Port ${port} is in use, and the page of the other sources needs it: choose another one with SOURCES_PORT.\n`,
  )
})

for (const [variable, value, words] of [
  ['PORT', '99999', /PORT has to be a port, a number from 0 to 65535, not “99999”/],
  ['SITE_ORIGINS', 'localhost', /SITE_ORIGINS has to be URLs with commas between/],
  ['GENAUTH_APPS', 'not-there.json', /GENAUTH_APPS names not-there\.json, which cannot be read/],
] as const) {
  test(`a ${variable} that cannot be is named`, async () => {
    assert.match(await failsToStart({ [variable]: value }), words)
  })
}
