import assert from 'node:assert/strict'
import { spawn, spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { createServer, type AddressInfo } from 'node:net'
import { once } from 'node:events'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test, type TestContext } from 'node:test'
import { setTimeout as pause } from 'node:timers/promises'
import { startSites } from '../server/sites.js'
import { codeBlocksOf } from './support/documents/code-blocks.js'
import { TenantClient } from './support/tenant-client.js'

const DOCUMENT = 'packages/core/docs/back-end.md'
const GSON = '/usr/share/java/gson.jar'
const POLL_INTERVAL_MS = 100

/** How each program of the document is run, as its first line says. */
const PROGRAMS = [
  { language: 'js', file: 'session.mjs', command: [process.execPath, 'session.mjs'] },
  { language: 'python', file: 'session.py', command: ['python3', 'session.py'] },
  { language: 'go', file: 'session.go', command: ['go', 'run', 'session.go'] },
  { language: 'java', file: 'Session.java', command: ['java', '-cp', GSON, 'Session.java'] },
  { language: 'php', file: 'session.php', command: ['php', '-S', 'localhost:PORT', 'session.php'] },
] as const

for (const { language, file, command } of PROGRAMS) {
  const skip = whyNot(language, command[0])
  test(
    `the back end in ${language} of the documents redeems a code once, and refuses another page's`,
    { skip },
    async (t) => {
      const sites = await startSites({ sitePort: 0, genauthPort: 0, xiaomiPort: 0, sourcesPort: 0 })
      t.after(() => sites.close())
      const url = await run(t, language, file, command, {
        GENAUTH_DOMAIN: sites.genauth.origin,
        APP_ID: 'demo-app',
        SITE: sites.site.origin,
      })
      const client = new TenantClient(sites)
      const fields = {
        code: (await client.authorize()).get('code')!,
        codeVerifier: client.verifier,
        redirectUri: client.redirectUri,
        nonce: 'nonce',
        state: 'state',
        issuer: `${sites.genauth.origin}/oidc`,
        genauth_csrf_token: 'token',
      }
      const cookie = 'theme=dark; genauth_csrf_token=token'
      const post = (headers: Record<string, string>, changed: Partial<typeof fields> = {}) => {
        const body = new URLSearchParams({ ...fields, ...changed })
        return fetch(url, { method: 'POST', headers, body, redirect: 'manual' })
      }
      const { origin } = sites.site

      assert.equal((await post({ cookie, origin: 'https://evil.example' })).status, 403)
      assert.equal((await post({ cookie: 'genauth_csrf_token=other', origin })).status, 403)
      assert.equal((await post({ origin })).status, 403)

      const response = await post({ cookie, origin })
      assert.equal(response.status, 303)
      assert.equal(response.headers.get('location'), '/')
      const [session = ''] = response.headers.getSetCookie()
      assert.match(session, /^__Host-session=[\w-]{20,}; path=\/;/i)
      for (const word of ['secure', 'httponly', 'samesite=lax'])
        assert.ok(session.toLowerCase().includes(word), `${session} has ${word}`)

      assert.equal((await post({ cookie, origin })).status, 401)

      const again = new TenantClient(sites)
      const code = (await again.authorize()).get('code')!
      const other = { code, codeVerifier: again.verifier, nonce: 'of another login' }
      assert.equal((await post({ cookie, origin }, other)).status, 401)
    },
  )
}

/** Why a program cannot be run here, by the name of what is missing. */
function whyNot(language: string, command: string): string | false {
  if (spawnSync(command, [language === 'go' ? 'version' : '--version']).error)
    return `there is no ${command} here`
  return language === 'java' && !existsSync(GSON) && `there is no ${GSON} here`
}

/** Runs a program of the document, and gives its address. */
async function run(
  t: TestContext,
  language: string,
  file: string,
  command: readonly string[],
  settings: Readonly<Record<string, string>>,
): Promise<URL> {
  const block = codeBlocksOf(DOCUMENT).find((each) => each.language === language)
  assert.ok(block, `${DOCUMENT} has a block in ${language}`)
  const folder = await mkdtemp(join(tmpdir(), 'back-end-'))
  await writeFile(join(folder, file), block.code)
  const port = await freePort()
  const [name = '', ...args] = command.map((word) => word.replace('PORT', port))
  const program = spawn(name, args, {
    cwd: folder,
    env: { ...process.env, ...settings, PORT: port },
    stdio: ['ignore', 'ignore', 'pipe'],
    detached: true,
  })
  const ended = once(program, 'exit')
  let complaints = ''
  program.stderr.on('data', (words: Buffer) => (complaints += words.toString()))
  t.after(async () => {
    // `go run` starts another process: the whole group ends.
    if (program.exitCode === null) process.kill(-program.pid!, 'SIGKILL')
    await ended
    await rm(folder, { recursive: true })
  })
  const url = new URL(`http://localhost:${port}/session`)
  while (!(await responds(url))) {
    assert.equal(program.exitCode, null, complaints)
    await pause(POLL_INTERVAL_MS)
  }
  return url
}

async function responds(url: URL): Promise<boolean> {
  try {
    return (await fetch(url)).status > 0
  } catch {
    return false
  }
}

async function freePort(): Promise<string> {
  const server = createServer().listen(0, 'localhost')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  server.close()
  await once(server, 'close')
  return String(port)
}
