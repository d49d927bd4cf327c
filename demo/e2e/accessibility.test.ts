import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { TestContext } from 'node:test'
import { PROVIDERS } from '@genauth-login/core/providers'
import type { CDPSession } from 'puppeteer-core'
import { startDemo } from './support/demo.js'

/** What a screen reader is told of one thing in a page. */
interface Told {
  readonly role: string
  readonly name: string
  readonly description: string
}

const button = (attributes: string, inner = '') =>
  `<genauth-login domain="{{genauth}}" app-id="demo-app" connection-id="x" display-name="Xiaomi" ${attributes}>${inner}</genauth-login>`

async function open(t: TestContext, lang: string, body: string) {
  const demo = await startDemo(t)
  const page = await demo.openHtml(
    `<!doctype html><html lang="${lang}"><meta name="color-scheme" content="light dark"><title>Log in</title>` +
      `<script type="module" src="/genauth-login.js"></script>${body}`,
  )
  await page.showsAllButtons()
  const { tab } = page
  return { page, tab, client: await tab.createCDPSession() }
}

async function told(client: CDPSession, ...roles: string[]): Promise<Told[]> {
  const { nodes } = await client.send('Accessibility.getFullAXTree')
  const text = (value: { value?: unknown } | undefined) =>
    typeof value?.value === 'string' ? value.value : ''
  return nodes
    .filter(({ ignored }) => !ignored)
    .map(({ role, name, description }) => ({
      role: text(role),
      name: text(name),
      description: text(description),
    }))
    .filter(({ role }) => roles.includes(role))
}

/** What the button is drawn with, as far as a preference may change it. */
function drawn(tab: Awaited<ReturnType<typeof open>>['tab']) {
  return tab.evaluate(() => {
    const root = document.querySelector('genauth-login')!.shadowRoot!
    const style = getComputedStyle(root.querySelector('button')!)
    const mark = getComputedStyle(root.querySelector('[part=icon]')!)
    const {
      borderTopWidth: border,
      borderTopColor: line,
      color: text,
      backgroundImage: veil,
    } = style
    return { border, line, text, veil, surface: style.backgroundColor, mark: mark.color }
  })
}

test('a button is named by its text, whatever that is, and has no description beside it [WCAG 2.4.6, WCAG 2.5.3, WCAG 3.3.8, WCAG 4.1.2]', async (t) => {
  const texts = ['name', 'signin_with', 'signup_with', 'continue_with', 'signin']
  const { client } = await open(t, 'en', texts.map((text) => button(`text="${text}"`)).join(''))
  const names = [
    'Xiaomi',
    'Sign in with Xiaomi',
    'Sign up with Xiaomi',
    'Continue with Xiaomi',
    'Sign in',
  ]
  assert.deepEqual(
    await told(client, 'button'),
    names.map((name) => ({ role: 'button', name, description: '' })),
  )
})

test('a mark alone has the text for a name, and what is said of it besides [WCAG 1.1.1, WCAG 4.1.2]', async (t) => {
  const { client } = await open(
    t,
    'en',
    button('icon-only') +
      button('shape="circle" text="signin_with"') +
      button('last-used') +
      button('shape="square" last-used'),
  )
  const names = (await told(client, 'button')).map(({ name }) => name)
  assert.deepEqual(names, ['Xiaomi', 'Sign in with Xiaomi', 'Xiaomi Last used', 'Xiaomi Last used'])
})

test('a face of the page’s own is the name of its button [WCAG 2.5.3, WCAG 4.1.2]', async (t) => {
  const { client } = await open(t, 'en', button('', '<b>My own <i>way in</i></b>'))
  assert.deepEqual(
    (await told(client, 'button')).map(({ name }) => name),
    ['My own way in'],
  )
})

test('a group has a role, and a name in the language of the page [WCAG 1.3.1, WCAG 4.1.2]', async (t) => {
  for (const [lang, name] of [
    ['en', 'Choose how to sign in'],
    ['de', 'Anmeldeart wählen'],
  ] as const) {
    const group = `<genauth-login-group domain="{{genauth}}" app-id="demo-app-all"></genauth-login-group>`
    const { client } = await open(t, lang, group)
    assert.deepEqual(await told(client, 'group'), [{ role: 'group', name, description: '' }])
  }
})

test('a page of one’s own colours gives the button those, in every variant', async (t) => {
  for (const variant of ['filled', 'outline', 'neutral']) {
    const { tab, client } = await open(t, 'en', button(`variant="${variant}"`))
    await client.send('Emulation.setEmulatedMedia', {
      features: [{ name: 'forced-colors', value: 'active' }],
    })
    const system = await tab.evaluate(() => {
      const probe = document.body.appendChild(document.createElement('i'))
      return Object.fromEntries(
        ['ButtonText', 'ButtonFace'].map((name) => [
          name,
          ((probe.style.color = name), getComputedStyle(probe).color),
        ]),
      )
    })
    const { line, text, surface, mark, veil } = await drawn(tab)
    assert.deepEqual({ line, mark }, { line: system.ButtonText, mark: system.ButtonText }, variant)
    assert.equal(surface, system.ButtonFace, variant)
    assert.equal(text, system.ButtonText, variant)
    assert.equal(veil, 'none', variant)
  }
})

test('who wants more contrast gets a border of the text’s colour, for every identity source', async (t) => {
  const providers = PROVIDERS.filter(({ works }) => works === 'popup').map(({ id }) => id!)
  const { tab, client } = await open(
    t,
    'en',
    providers.map((provider) => button(`provider="${provider}"`)).join(''),
  )
  await client.send('Emulation.setEmulatedMedia', {
    features: [{ name: 'prefers-contrast', value: 'more' }],
  })
  const borders = await tab.evaluate(() =>
    window.loginElements().map(({ shadowRoot }) => {
      const { borderTopWidth, borderTopColor, color } = getComputedStyle(
        shadowRoot!.querySelector('button')!,
      )
      return [borderTopWidth, borderTopColor === color]
    }),
  )
  assert.equal(borders.length, 21)
  assert.deepEqual([...new Set(borders.map(String))], ['2px,true'])
})

test('a page of 1280 px at 400 % has no bar to scroll sideways [WCAG 1.4.10]', async (t) => {
  const group = `<genauth-login-group text="continue_with" domain="{{genauth}}" app-id="demo-app-all"></genauth-login-group>`
  const { tab } = await open(t, 'de', group + button('text="continue_with" last-used'))
  await tab.setViewport({ width: 320, height: 256, deviceScaleFactor: 4 })
  assert.ok(await tab.evaluate(() => document.documentElement.scrollWidth <= 320))
})
