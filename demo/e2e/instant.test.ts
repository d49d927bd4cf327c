import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { test } from 'node:test'
import type { Page } from 'puppeteer-core'
import { renderLogin, styleHash } from '@genauth-login/widget/server'
import { startDemo } from './support/demo.js'

/** As the documentation has it. */
const RESERVED =
  'genauth-login:not(:defined) { display: inline-block; vertical-align: top; inline-size: 280px; block-size: 44px }'

const ATTRIBUTES = { domain: '{{genauth}}', 'app-id': 'demo-app', connection: 'xiaomi-demo' }
const PLAIN =
  '<genauth-login domain="{{genauth}}" app-id="demo-app" connection="xiaomi-demo"></genauth-login>'
const SCRIPT = '<script type="module" src="/genauth-login.js"></script>'
const SCRIPTS = `${SCRIPT}<script type="module" src="/show-result.js"></script>`

/** A page with something below the button, which would have to move. */
const written = (button: string, style = '') =>
  `<!doctype html><title>Site</title><style>${style}</style>${SCRIPTS}<main><h1>Site</h1>${button}<p>Below it.</p></main>`

/** Sets what the browser says of whether it still knows of the last click. */
const remembers = (tab: Page, isActive: boolean) =>
  tab.evaluate((isActive) => {
    Object.defineProperty(navigator, 'userActivation', { value: { isActive, hasBeenActive: true } })
  }, isActive)

const clickServed = (tab: Page) => tab.locator('genauth-login >>> [part=button]').click()
const says = (tab: Page, text: string) =>
  tab.waitForFunction(
    (text) => {
      const early = document
        .querySelector('genauth-login')
        ?.shadowRoot?.querySelector('[part=early]')
      return early?.checkVisibility() && early.textContent === text
    },
    {},
    text,
  )

test('the page has its button before the script, with the style that its policy knows by a hash', async (t) => {
  const demo = await startDemo(t)
  const { page } = await demo.openBeforeTheScript('instant.html')
  const seen = await page.tab.$eval('genauth-login >>> [part=button]', (button) => {
    const { width, height } = button.getBoundingClientRect()
    return {
      width,
      height,
      text: (button as HTMLElement).innerText,
      colour: getComputedStyle(button).backgroundColor,
    }
  })
  assert.deepEqual(seen, { width: 280, height: 44, text: 'Xiaomi', colour: 'rgb(255, 105, 0)' })
  assert.deepEqual(page.complaints, [])
})

test('the page allows the style of its button, and no other', async (t) => {
  const demo = await startDemo(t)
  const policyOf = async (path: string) =>
    (await fetch(new URL(path, demo.sites.site))).headers.get('content-security-policy')!
  const hash = await styleHash(ATTRIBUTES)
  assert.ok((await policyOf('/instant.html')).includes(`style-src 'self' ${hash};`))
  assert.ok((await policyOf('/script-tag.html')).includes("style-src 'self';"))
})

test('the page has its button where scripts are off', async (t) => {
  const demo = await startDemo(t)
  const page = await demo.open('script-tag.html')
  await page.tab.setJavaScriptEnabled(false)
  await page.goTo('/instant.html')
  assert.match(
    await page.tab.$eval('genauth-login', (element) => element.shadowRoot!.textContent),
    /Xiaomi/,
  )
})

test('a click before the script starts the login in a window when the script is there', async (t) => {
  const demo = await startDemo(t)
  const { page, letThrough } = await demo.openBeforeTheScript('instant.html')
  await clickServed(page.tab)
  await says(page.tab, 'Starting the login…')
  const opened = page.opened()
  letThrough()
  const popup = await opened
  await popup.signInAtXiaomi()
  assert.equal((await page.result()).claims.nickname, 'Mi Fan')
  assert.equal(await demo.requests('POST /oidc/token'), 1)
  assert.deepEqual(page.complaints, [])
})

test('a click that the browser has forgotten when the script is there logs in by leaving the page', async (t) => {
  const demo = await startDemo(t)
  const { page, letThrough } = await demo.openBeforeTheScript('instant.html')
  await clickServed(page.tab)
  await says(page.tab, 'Starting the login…')
  await remembers(page.tab, false)
  letThrough()
  await page.inThisWindow().signInAtXiaomi()
  assert.equal((await page.result()).claims.nickname, 'Mi Fan')
  assert.equal(new URL(await page.address()).pathname, '/instant.html')
  assert.equal(await demo.windows(), 1)
  assert.equal(await demo.requests('POST /oidc/token'), 1)
})

test('a forgotten click in a frame leaves the page where it is, and asks for another one', async (t) => {
  const demo = await startDemo(t)
  const framed = await demo.openFramed('instant.html', {
    scripts: [
      () => {
        Object.defineProperty(navigator, 'userActivation', { value: { isActive: false } })
        window.open = () => null
        // As soon as the button is there, and long before the script is.
        new MutationObserver((_, observer) => {
          const button = document
            .querySelector('genauth-login')
            ?.shadowRoot?.querySelector('button')
          if (button?.popoverTargetElement) observer.disconnect()
          if (button?.popoverTargetElement) button.click()
        }).observe(document, { childList: true, subtree: true })
      },
    ],
  })
  assert.equal(await framed.error(), 'popup_blocked')
})

test('the focus stays on the button when the script comes, where the keyboard has put it', async (t) => {
  const demo = await startDemo(t)
  const { page, letThrough } = await demo.openBeforeTheScript('instant.html')
  const focused = () =>
    page.tab.evaluate(() => {
      const inside = document.activeElement?.shadowRoot?.activeElement
      return `${document.activeElement?.localName} ${inside?.localName} ${inside?.matches(':focus-visible')}`
    })
  while (!(await focused()).startsWith('genauth-login')) await page.tab.keyboard.press('Tab')
  assert.equal(await focused(), 'genauth-login button true')
  letThrough()
  await page.label('Xiaomi Account')
  assert.equal(await focused(), 'genauth-login button true')
  const opened = page.opened()
  await page.tab.keyboard.press('Enter')
  await (await opened).signInAtXiaomi()
  await page.result()
})

test('nothing of the demo’s instant page moves, from its first paint to the Display Name', async (t) => {
  const demo = await startDemo(t)
  const { page, letThrough } = await demo.openBeforeTheScript('instant.html')
  const before = await page.boxes()
  letThrough()
  await page.label('Xiaomi Account')
  assert.equal(await page.layoutShift(), 0)
  assert.deepEqual(await page.boxes(), before)
})

for (const [look, label] of [
  [{ provider: 'github', text: 'signin_with' }, 'Sign in with Xiaomi Account'],
  [{ provider: 'qingcloud', variant: 'outline', size: 'small', shape: 'pill' }, 'Xiaomi Account'],
  [{ provider: 'slack', 'last-used': '' }, 'Xiaomi Account'],
  [{ shape: 'circle' }, 'Xiaomi Account'],
  [
    { lang: 'ar', text: 'continue_with', 'display-name': 'حساب شاومي' },
    'المتابعة عبر \u2068حساب شاومي\u2069',
  ],
] as const) {
  test(`nothing moves where the page is served with the button of ${JSON.stringify(look)}`, async (t) => {
    const demo = await startDemo(t)
    const button = await renderLogin({ ...ATTRIBUTES, ...look })
    const { page, letThrough } = await demo.openBeforeTheScript('script-tag.html', written(button))
    const before = await page.boxes()
    letThrough()
    await page.tab.waitForFunction(
      () =>
        document.querySelector('genauth-login:defined')?.shadowRoot?.querySelector('style') ===
        null,
    )
    await page.label(label)
    assert.equal(await page.layoutShift(), 0)
    assert.deepEqual(await page.boxes(), before)
  })
}

test('nothing moves where one line of CSS keeps the place of the button', async (t) => {
  const demo = await startDemo(t)
  const { page, letThrough } = await demo.openBeforeTheScript(
    'script-tag.html',
    written(PLAIN, RESERVED),
  )
  const { element } = await page.boxes()
  letThrough()
  await page.label('Xiaomi Account')
  assert.equal(await page.layoutShift(), 0)
  assert.equal((await page.boxes()).element, element)
})

// So that a sum of zero means something.
test('the page below moves where nothing keeps the place of the button', async (t) => {
  const demo = await startDemo(t)
  const { page, letThrough } = await demo.openBeforeTheScript('script-tag.html', written(PLAIN))
  letThrough()
  await page.label('Xiaomi Account')
  assert.ok((await page.layoutShift()) > 0)
})

test('the playground gives the instant button to copy, and it logs in', async (t) => {
  const demo = await startDemo(t)
  const page = await demo.open('playground.html?text=signin_with&variant=outline&lang=de')
  await page.tab.waitForFunction(() =>
    document.querySelector('#instant')?.textContent.includes('Mit Xiaomi Account anmelden'),
  )
  const markup = await page.tab.$eval('#instant', ({ textContent }) => textContent)
  const button = markup.replace(SCRIPT, '')
  const { page: copied, letThrough } = await demo.openBeforeTheScript(
    'script-tag.html',
    written(button),
  )
  const shown = () =>
    copied.tab.$eval('genauth-login >>> [part=button]', (button) => {
      const { backgroundColor, color } = getComputedStyle(button)
      return { backgroundColor, color, text: (button as HTMLElement).innerText }
    })
  const before = await shown()
  assert.equal(before.text, 'Mit Xiaomi Account anmelden')
  letThrough()
  await copied.label('Mit Xiaomi Account anmelden')
  await copied.tab.waitForFunction(
    () => document.querySelector('genauth-login')?.shadowRoot?.querySelector('style') === null,
  )
  assert.deepEqual(await shown(), before)
  assert.equal(await copied.layoutShift(), 0)
  await (await copied.clickLogin()).signInAtXiaomi()
  await copied.result()
})

test('the playground names the style of its instant button as a policy does', async (t) => {
  const demo = await startDemo(t)
  const page = await demo.open('playground.html')
  await page.tab.waitForFunction(() => document.querySelector('#style-hash')?.textContent)
  const [markup, hash] = await Promise.all(
    ['#instant', '#style-hash'].map((id) => page.tab.$eval(id, ({ textContent }) => textContent)),
  )
  const [, style = ''] = /<style>(.*)<\/style>/s.exec(markup!) ?? []
  assert.equal(hash, `'sha256-${createHash('sha256').update(style).digest('base64')}'`)
})
