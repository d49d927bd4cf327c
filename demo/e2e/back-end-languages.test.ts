import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { test } from 'node:test'
import { startSites } from '../server/sites.js'
import { startBackEnd } from './support/back-end-program.js'
import { TenantClient } from './support/tenant-client.js'

const GSON = '/usr/share/java/gson.jar'

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
      const url = await startBackEnd(
        t,
        { language, file, command },
        {
          GENAUTH_DOMAIN: sites.genauth.origin,
          APP_ID: 'demo-app',
          SITE: sites.site.origin,
        },
      )
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
