import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Page } from 'puppeteer-core'
import { violationsOn } from './support/axe.js'
import { startDemo } from './support/demo.js'

/** The code that is shown under a name, once it has this in it. */
async function codeWith(tab: Page, name: string, text: string): Promise<string> {
  const shown = await tab.waitForFunction(
    (name, text) => {
      const code = document.querySelector(`pre[data-name="${name}"]`)?.textContent
      return code?.includes(text) ? code : undefined
    },
    {},
    name,
    text,
  )
  return (await shown.jsonValue())!
}

/** The button in the preview's page, once it has this attribute. */
async function previewedWith(tab: Page, attribute: string, value: string): Promise<void> {
  await tab.waitForFunction(
    (attribute, value) =>
      document
        .querySelector('iframe')
        ?.contentDocument?.querySelector('genauth-login')
        ?.getAttribute(attribute) === value,
    {},
    attribute,
    value,
  )
}

test('the HTML that the configurator shows logs in, under the policy that it shows', async (t) => {
  const demo = await startDemo(t)
  const query = 'variant=outline&--genauth-radius=20px&part-label=letter-spacing:2px'
  const configurator = await demo.open(`configure.html?${query}`)
  const html = await codeWith(configurator.tab, 'login.html', 'variant="outline"')
  const policy = await codeWith(configurator.tab, 'Content-Security-Policy', 'script-src')
  assert.match(html, /--genauth-radius: 20px/)
  const meta = `<meta http-equiv="Content-Security-Policy" content="${policy}">`
  const page = await demo.openHtml(`<!doctype html><title>Site</title>${meta}${html}`)
  await page.label('Xiaomi Account')
  const popup = await page.clickLogin()
  await popup.signInAtXiaomi()
  await page.isLoggedIn()
  assert.deepEqual(page.complaints, [])
  assert.deepEqual(configurator.complaints, [])
})

test('the static HTML that the configurator shows is painted before the script, under its policy, and logs in', async (t) => {
  const demo = await startDemo(t)
  const configurator = await demo.open('configure.html?code=static&variant=outline')
  const html = await codeWith(configurator.tab, 'login.html', 'Xiaomi Account</bdi>')
  const policy = await codeWith(configurator.tab, 'Content-Security-Policy', 'style-src')
  const meta = `<meta http-equiv="Content-Security-Policy" content="${policy}">`
  const site = (content: string) => `<!doctype html><title>Site</title>${meta}${content}`
  const still = await demo.openHtml(site(html.replace(/<script[^]*?<\/script>/g, '')))
  const height = await still.tab.$eval('genauth-login', (element) => {
    return element.shadowRoot?.querySelector('button')?.getBoundingClientRect().height
  })
  assert.equal(height, 44)
  const page = await demo.openHtml(site(html))
  const popup = await page.clickLogin()
  await popup.signInAtXiaomi()
  await page.isLoggedIn()
  assert.deepEqual([...page.complaints, ...still.complaints], [])
})

test('every choice is in the preview, in the code and in the address, and there again after a reload', async (t) => {
  const demo = await startDemo(t)
  const { tab, complaints } = await demo.open('configure.html')
  await tab.locator('input[name=variant][value=neutral]').click()
  await tab.locator('input[name=last-used]').click()
  await tab.locator('::-p-aria([name="display-name"])').fill('My "own" way')
  for (const reload of [false, true]) {
    if (reload) await tab.reload()
    const html = await codeWith(tab, 'login.html', 'display-name="My &quot;own&quot; way"')
    assert.match(html, /variant="neutral"\n/)
    assert.match(html, /last-used\n/)
    await previewedWith(tab, 'display-name', 'My "own" way')
    await previewedWith(tab, 'variant', 'neutral')
  }
  const { searchParams } = new URL(tab.url())
  assert.deepEqual([...searchParams.keys()].sort(), ['display-name', 'last-used', 'variant'])
  assert.deepEqual(complaints, [])
})

const SHOWN = {
  react: ['Login.tsx', 'appId="demo-app"'],
  vue: ['Login.vue', '@genauth-success="onLogin"'],
  angular: ['login.ts', '(genauth-success)="onLogin($event)"'],
  svelte: ['Login.svelte', 'ongenauth-success={onLogin}'],
  module: ['login.js', 'appId: "demo-app"'],
  server: ['login.mjs', 'renderLogin(attributes'],
  static: ['login.html', 'shadowrootmode'],
} as const

test('the configurator shows the code of each framework', async (t) => {
  const demo = await startDemo(t)
  const { tab } = await demo.open('configure.html')
  for (const [kind, [name, text]] of Object.entries(SHOWN)) {
    await tab.locator(`input[name=code][value=${kind}]`).click()
    await codeWith(tab, name, text)
  }
})

test('the configurator names the addresses to register for the page that will have the button', async (t) => {
  const demo = await startDemo(t)
  const { tab } = await demo.open('configure.html?site=https://shop.example/login')
  await tab.waitForSelector('#troubles')
  const addresses = await tab.$$eval('.addresses code', (all) => all.map((it) => it.textContent))
  const callback = '/connection/social/xiaomi-demo/65f2a0c4d1b7e93a5c08f614/callback'
  assert.deepEqual(addresses, [
    new URL(callback, demo.sites.genauth).href,
    'https://shop.example/login',
    'https://shop.example',
    'none',
  ])
})

test('an address and an App ID are enough: the connection is filled in from the public configuration', async (t) => {
  const demo = await startDemo(t)
  const { tab, complaints } = await demo.open('configure.html')
  await tab.waitForSelector('#troubles')
  await tab.locator('::-p-aria([name="app-id"])').fill('demo-app-modes')
  await codeWith(tab, 'login.html', 'connection="xiaomi-login-only"')
  await previewedWith(tab, 'connection', 'xiaomi-login-only')
  assert.deepEqual(complaints, [])
})

test('a broken setting of the tenant is found, and a value that is none is refused at its field', async (t) => {
  const demo = await startDemo(t)
  await demo.set({ tokenAuthMethod: 'client_secret_post' })
  const { tab } = await demo.open('configure.html?popup-size=big')
  await tab.waitForSelector('#troubles > [data-id=token_method][data-status=problem]')
  const field = await tab.waitForSelector('#option-popup-size[aria-invalid=true]')
  const fault = await tab.$eval('#about-popup-size', ({ textContent }) => textContent)
  assert.ok(field)
  assert.match(fault, /^popupSize: expected/)
})

test('the preview stands on other people’s pages, dark, from right to left, and in another language', async (t) => {
  const demo = await startDemo(t)
  const query = 'view-page=bootstrap&view-scheme=dark&view-direction=rtl&view-language=ar'
  const { tab, complaints } = await demo.open(`configure.html?${query}`)
  await previewedWith(tab, 'app-id', 'demo-app')
  const preview = await tab.$eval('iframe', (frame) => {
    const { lang, dir, style } = frame.contentDocument!.documentElement
    const host = frame.contentDocument!.querySelector('#host')!.getAttribute('href')
    return { lang, dir, scheme: style.colorScheme, host }
  })
  assert.deepEqual(preview, {
    lang: 'ar',
    dir: 'rtl',
    scheme: 'dark',
    host: '/host-pages/bootstrap.css',
  })
  assert.deepEqual(complaints, [])
})

test('axe has nothing against the configurator, with all of its controls open', async (t) => {
  const demo = await startDemo(t)
  const { tab } = await demo.open('configure.html')
  await tab.waitForSelector('#troubles')
  await codeWith(tab, 'Content-Security-Policy', 'script-src')
  await tab.$$eval('details', (all) => all.forEach((details) => (details.open = true)))
  assert.deepEqual(await violationsOn(tab), [])
})
