// A page for the platform's own browser SDK runs as it is with either of the two libraries: only its
// import differs.
import assert from 'node:assert/strict'
import { readFile } from 'node:fs/promises'
import { test, type TestContext } from 'node:test'
import { build } from 'esbuild'
import { startDemo } from './support/demo.js'

const SUPPORT = new URL('support/', import.meta.url)
const PAGE = new URL('authing-web-page.js', SUPPORT)
/** The platform's own, which takes no domain with a port. */
const PLATFORMS_OWN = '@authing/web'
const TENANT = new URL('http://tenant.example')

/** The page's script, with its import from a library. */
async function scriptWith(library: string): Promise<string> {
  const source = await readFile(PAGE, 'utf8')
  const contents = source.replace(`from '${PLATFORMS_OWN}'`, `from '${library}'`)
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: SUPPORT.pathname },
    bundle: true,
    format: 'iife',
    write: false,
    logLevel: 'error',
  })
  return outputFiles[0]!.text
}

/** Opens the page, at a site whose tenant keeps people signed in as real ones do. */
async function open(t: TestContext, library: string) {
  const isPlatformsOwn = library === PLATFORMS_OWN
  const demo = await startDemo(t, isPlatformsOwn ? { customDomain: TENANT } : {})
  await demo.set({ session: 'continues' })
  const script = await scriptWith(library)
  const domain = isPlatformsOwn ? TENANT.origin : demo.sites.genauth.origin
  return demo.openHtml(`<!doctype html><title>Site</title>
    <main></main>
    <pre id="outcome-of-action"></pre>
    <script>${script.replace('{{domain}}', domain)}</script>`)
}

for (const library of [PLATFORMS_OWN, '@genauth-login/core/authing-web']) {
  test(`a page with ${library} logs in by popup, knows its login state and user, and logs out`, async (t) => {
    const site = await open(t, library)
    const popup = await site.pressToOpen('Log in by popup')
    await popup.signInAtXiaomi()
    assert.deepEqual(await site.outcome(), { nickname: 'Mi Fan' })
    assert.deepEqual(await site.outcomeOf('Login state'), { nickname: 'Mi Fan' })
    assert.deepEqual(await site.outcomeOf('User info'), { nickname: 'Mi Fan' })

    const { origin } = new URL(await site.address())
    const genauth = await site.pressToLeave('Log out')
    await genauth.choose('Sign out')
    await genauth.isAt(origin)
    assert.deepEqual(await site.outcomeOf('Login state'), { nickname: null })
  })

  test(`a page with ${library} logs in by redirect, and is logged in after a reload`, async (t) => {
    const site = await open(t, library)
    const genauth = await site.pressToLeave('Log in by redirect')
    await genauth.signInAtXiaomi()
    assert.deepEqual(await site.outcome(), { nickname: 'Mi Fan' })
    await site.goTo('/script-tag.html')
    assert.deepEqual(await site.outcomeOf('Login state'), { nickname: 'Mi Fan' })
  })

  test(`a page with ${library} gets null when the person closes the window`, async (t) => {
    const site = await open(t, library)
    const popup = await site.pressToOpen('Log in by popup')
    await popup.arrives()
    await popup.close()
    assert.deepEqual(await site.outcome(), { nickname: null })
  })
}
