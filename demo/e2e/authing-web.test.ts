import assert from 'node:assert/strict'
import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { test, type TestContext } from 'node:test'
import { startDemo } from './support/demo.js'

/** The platform's own browser SDK, as it comes from the registry. It takes no domain with a port. */
const SDK = createRequire(import.meta.url).resolve('@authing/web')
/** It expects this as a global. */
const AXIOS = join(dirname(createRequire(SDK).resolve('axios/package.json')), 'dist/axios.min.js')
const TENANT = new URL('http://tenant.example')

/** A page that uses it, with a button for each thing that it can do. */
const page = (axios: string, sdk: string) => `<!doctype html><title>Site</title>
<main></main>
<pre id="outcome-of-action"></pre>
<script>${axios}</script>
<script>${sdk}</script>
<script>
  const here = location.origin + location.pathname
  const authing = new AuthingFactory.Authing({
    domain: '${TENANT.origin}',
    appId: 'demo-app',
    userPoolId: '65f2a0c4d1b7e93a5c08f614',
    redirectUri: here,
    logoutRedirectUri: here,
  })
  const nicknameOf = (state) => state && state.parsedIdToken.nickname
  const actions = {
    'Log in by popup': async () => ({ nickname: nicknameOf(await authing.loginWithPopup()) }),
    'Log in by redirect': async () => authing.loginWithRedirect(),
    'Login state': async () => ({ nickname: nicknameOf(await authing.getLoginState()) }),
    'User info': async () => ({ nickname: (await authing.getUserInfo()).nickname }),
    'Log out': async () => authing.logoutWithRedirect(),
  }
  const run = async (action) => {
    const shown = document.querySelector('#outcome-of-action')
    shown.textContent = ''
    try {
      shown.textContent = JSON.stringify((await action()) ?? {})
    } catch ({ message }) {
      shown.textContent = JSON.stringify({ message })
    }
  }
  for (const [name, action] of Object.entries(actions)) {
    const button = Object.assign(document.createElement('button'), { textContent: name })
    button.addEventListener('click', () => run(action))
    document.querySelector('main').append(button)
  }
  if (authing.isRedirectCallback()) {
    run(async () => ({ nickname: nicknameOf(await authing.handleRedirectCallback()) }))
  }
</script>`

/** Opens the page, at a site whose tenant keeps people signed in as real ones do. */
async function open(t: TestContext) {
  const demo = await startDemo(t, { customDomain: TENANT })
  await demo.set({ session: 'continues' })
  const [axios = '', sdk = ''] = await Promise.all(
    [AXIOS, SDK].map((file) => readFile(file, 'utf8')),
  )
  return demo.openHtml(page(axios, sdk))
}

test('@authing/web, unchanged, logs in by popup, knows its login state and user, and logs out', async (t) => {
  const site = await open(t)
  const popup = await site.pressToOpen('Log in by popup')
  await popup.signInAtXiaomi()
  assert.deepEqual(await site.outcome(), { nickname: 'Mi Fan' })
  assert.deepEqual(await site.outcomeOf('Login state'), { nickname: 'Mi Fan' })
  assert.deepEqual(await site.outcomeOf('User info'), { nickname: 'Mi Fan' })

  const genauth = await site.pressToLeave('Log out')
  await genauth.choose('Sign out')
  await genauth.isAt(new URL(await site.address()).origin)
  assert.deepEqual(await site.outcomeOf('Login state'), { nickname: null })
})

test('@authing/web, unchanged, logs in by redirect', async (t) => {
  const site = await open(t)
  const genauth = await site.pressToLeave('Log in by redirect')
  await genauth.signInAtXiaomi()
  assert.deepEqual(await site.outcome(), { nickname: 'Mi Fan' })
})
