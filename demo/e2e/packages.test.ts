import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { readFile, readdir } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { test } from 'node:test'
import * as acorn from 'acorn'
import { startDemo } from './support/demo.js'

test('importing the packages on a server touches nothing and throws nothing [F-65]', async () => {
  const core = await import('@genauth-login/core')
  const providers = await import('@genauth-login/core/providers')
  const session = await import('@genauth-login/core/session')
  const widget = await import('@genauth-login/widget')
  const server = await import('@genauth-login/widget/server')
  assert.equal(typeof core.GenAuthClient, 'function')
  assert.equal(providers.PROVIDERS.length, 45)
  assert.equal(typeof session.GenAuthSession, 'function')
  assert.equal(typeof widget.GenAuthLogin, 'function')
  assert.equal(typeof server.renderLogin, 'function')
})

test('what is created on a server does nothing there, and says so when it is used', async () => {
  const { GenAuthClient } = await import('@genauth-login/core')
  const { Authing } = await import('@genauth-login/core/authing-web')
  const { isRedirectCallback } = await import('@genauth-login/core/callback')
  const { GenAuthSession } = await import('@genauth-login/core/session')
  const config = { domain: 'https://my-app.genauth.ai', appId: 'app' }
  const client = new GenAuthClient(config)
  const session = new GenAuthSession(config)
  const authing = new Authing(config)
  assert.equal(authing.isRedirectCallback(), false)
  assert.equal(session.claims, undefined)
  assert.equal(isRedirectCallback(), false)
  session.close()
  const refusal = { name: 'GenAuthError', code: 'invalid_config', reason: 'browser' }
  await assert.rejects(client.login(), refusal)
  await assert.rejects(client.handleRedirectCallback(), refusal)
  await assert.rejects(session.getAccessToken(), refusal)
  await assert.rejects(authing.loginWithPopup(), refusal)
  await assert.rejects(authing.getLoginState(), refusal)
})

test('a page may load the script twice [F-63]', async (t) => {
  const demo = await startDemo(t)
  const page = await demo.openHtml(`<!doctype html><title>Site</title>
    <main><genauth-login domain="{{genauth}}" app-id="demo-app"></genauth-login></main>
    <script type="module" src="/genauth-login.js"></script>
    <script type="module" src="/genauth-login.js?again"></script>
    <script type="module" src="/show-result.js"></script>`)
  const popup = await page.clickLogin()
  await popup.signInAtXiaomi()
  await page.result()
  assert.deepEqual(page.complaints, [])
  assert.equal((await page.readable()).match(/is on this page twice/g)?.length, 1)
})

test('a page whose policy allows Lit once keeps the first of two scripts', async (t) => {
  const demo = await startDemo(t)
  const page = await demo.open('script-tag.html', () => {
    void import(`/genauth-login.js?${Date.now()}`)
  })
  const popup = await page.clickLogin()
  await popup.signInAtXiaomi()
  await page.result()
  const others = page.complaints.filter((complaint) => !complaint.includes('lit-html'))
  assert.deepEqual(others, [])
})

test('the scripts of a login hold nothing of the session, nor the list of identity sources', async () => {
  const scripts = await scriptsOf('widget')
  for (const file of ['genauth-login.js', 'genauth-login/core.js'])
    assert.doesNotMatch(String(scripts.get(file)), /post_logout_redirect_uri|linkedin-mobile/, file)
})

/** The scripts that pages load as they are, by their path in the package. */
async function scriptsOf(name: 'core' | 'widget'): Promise<Map<string, Buffer>> {
  const folder = dirname(createRequire(import.meta.url).resolve(`@genauth-login/${name}/sri.json`))
  const files = await readdir(folder, { recursive: true })
  const scripts = files.filter((file) => /^genauth-[\w.-]+(\/[\w-]+)*\.js$/.test(file))
  return new Map(
    await Promise.all(
      scripts.map(async (file) => [file, await readFile(join(folder, file))] as const),
    ),
  )
}

/** What a script imports, and every other path of a script that it has, for an import later. */
function scriptsNamedIn(script: string): string[] {
  const paths: string[] = []
  const tree = acorn.parse(script, { ecmaVersion: 2022, sourceType: 'module' })
  JSON.stringify(tree, (key, node: { type?: string; value?: unknown } | null) => {
    const value = node?.type === 'Literal' ? String(node.value) : ''
    if (value && (key === 'source' || /\/\S+\.m?js$/.test(value))) paths.push(value)
    return typeof node === 'bigint' ? String(node) : node
  })
  return paths
}

for (const name of ['core', 'widget'] as const) {
  test(`sri.json of ${name} says what each script is, and leaves none out [A-69]`, async () => {
    const integrity = createRequire(import.meta.url)(`@genauth-login/${name}/sri.json`) as Record<
      string,
      string
    >
    const scripts = await scriptsOf(name)
    assert.ok(scripts.size > 1)
    assert.deepEqual(
      integrity,
      Object.fromEntries(
        [...scripts]
          .toSorted()
          .map(([file, script]) => [
            file,
            `sha384-${createHash('sha384').update(script).digest('base64')}`,
          ]),
      ),
    )
  })

  test(`the scripts of ${name} are in the language of 2022, and name no script but each other [A-69, F-25]`, async () => {
    const scripts = await scriptsOf(name)
    for (const [file, script] of scripts) {
      for (const path of scriptsNamedIn(script.toString())) {
        const { href } = new URL(path, new URL(file, 'file:///'))
        assert.ok(scripts.has(href.replace('file:///', '')), `${file} names ${path}`)
      }
    }
  })
}

test('a page runs the script only as sri.json knows it [A-68, A-69, B-17]', async (t) => {
  const demo = await startDemo(t)
  const integrity = createRequire(import.meta.url)('@genauth-login/widget/sri.json') as Record<
    string,
    string
  >
  const at = (hash: string) =>
    demo.openHtml(`<!doctype html><title>Site</title><main><genauth-login domain="{{genauth}}" app-id="demo-app"
      connection="xiaomi-demo"></genauth-login></main>
      <script type="module" src="/genauth-login.js" integrity="${hash}"></script>`)
  await (await at(integrity['genauth-login.js']!)).label('Xiaomi Account')
  const changed = await at(`sha384-${'A'.repeat(64)}`)
  assert.equal(
    await changed.tab.evaluate(() => customElements.get('genauth-login') === undefined),
    true,
  )
})
