import assert from 'node:assert/strict'
import { test } from 'node:test'
import { render } from '@lit-labs/ssr'
import { collectResult } from '@lit-labs/ssr/lib/render-result.js'
import { GenAuthLoginRenderer } from '@genauth-login/widget/lit-ssr'
import { renderLogin } from '@genauth-login/widget/server'
import { html } from 'lit'
import { startDemo } from './support/demo.js'

/** What `@lit-labs/ssr` makes of a template. */
const rendered = (template: unknown, renderer = GenAuthLoginRenderer) =>
  collectResult(render(template, { elementRenderers: [renderer] }))

/**
 * Without what Lit keeps for itself, and without the older name of the attribute that it writes as
 * well.
 */
const withoutItsOwn = (written: string) =>
  written
    .replaceAll(/<!--.*?-->/g, '')
    .replace(/<genauth-login\s+/, '<genauth-login ')
    .replace(' shadowroot="open"', '')

test('a template of Lit is served with the button, and the page logs in with it', async (t) => {
  const demo = await startDemo(t)
  const { origin } = demo.sites.genauth
  const page = await demo.openHtml(
    `<!doctype html><html lang="en"><title>Site</title><main>${await rendered(
      html`<genauth-login
        domain=${origin}
        app-id="demo-app"
        connection="xiaomi-demo"
        text="signin_with"
      ></genauth-login>`,
    )}</main></html>`,
  )
  const label = await page.tab.$eval(
    'genauth-login >>> [part=label]',
    ({ textContent }) => textContent,
  )
  assert.equal(label, 'Sign in with Xiaomi')
  await page.tab.addScriptTag({ type: 'module', url: '/genauth-login.js' })
  await page.tab.addScriptTag({ type: 'module', url: '/show-result.js' })
  await page.label('Sign in with Xiaomi Account')
  const popup = await page.clickLogin()
  await popup.signInAtXiaomi()
  assert.equal((await page.result()).claims.nickname, 'Mi Fan')
})

test('a template of Lit and renderLogin() write the same', async () => {
  const name = '<b>"A" & \'B\'</b>'
  const written = await rendered(
    html`<genauth-login
      domain="https://a.example"
      app-id="app"
      provider="github"
      lang="fr"
      display-name=${name}
    ></genauth-login>`,
  )
  const attributes = {
    domain: 'https://a.example',
    'app-id': 'app',
    provider: 'github',
    lang: 'fr',
    'display-name': name,
  }
  assert.equal(withoutItsOwn(written), await renderLogin(attributes))
})

test('what a template sets as a property shows on the button, and is no attribute', async () => {
  const written = await rendered(
    html`<genauth-login
      .displayName=${'Mi'}
      .iconOnly=${true}
      .session=${{}}
      .noSuch=${'x'}
    ></genauth-login>`,
  )
  assert.match(written, /<bdi part="label"[^>]*>Mi<\/bdi>/)
  assert.match(written, /<button[^>]* class="[^"]*\bicon-only\b[^>]*\stitle="Mi"/)
  assert.match(withoutItsOwn(written), /^<genauth-login *>/)
})

test('a class of one’s own says the language of the page, and a nonce', async () => {
  class Renderer extends GenAuthLoginRenderer {
    static override readonly options = { language: 'de', nonce: 'abc' }
  }
  const written = await rendered(html`<genauth-login text="signin"></genauth-login>`, Renderer)
  assert.match(written, /<style nonce="abc">/)
  assert.match(written, /<bdi part="label"[^>]*>Anmelden<\/bdi>/)
})

test('what stands in the element is kept', async () => {
  const written = await rendered(html`<genauth-login><a href="/login">Log in</a></genauth-login>`)
  assert.match(written, /<\/template><a href="\/login">Log in<\/a><\/genauth-login>/)
})
