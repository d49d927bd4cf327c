// What is looked at: one page of HTML a case.
import { PROVIDERS } from '@genauth-login/core/providers'

/** A page that shows elements in one or two colour schemes. */
export interface Page {
  /** Width of the viewport, in pixels. */
  readonly width: number
  readonly html: string
  /**
   * What happens before one looks: `start` logs in by every element of that class, `lose` by all,
   * and turns to the page again.
   */
  readonly act?: 'start' | 'lose'
}

type Attributes = Readonly<Record<string, string>>

const PROVIDER_IDS = PROVIDERS.flatMap(({ id, works }) => (works === 'popup' && id ? [id] : []))
const VARIANTS = ['filled', 'outline', 'neutral']
const SIZES = ['large', 'medium', 'small']

/** The languages whose letters the bundled fonts have as a person knows them. */
const LANGUAGES = 'en zh-CN es pt-BR fr de it ru uk pl tr ar he hi bn id ms th vi nl sv'.split(' ')

const LONG_NAME = 'The Xiaomi Account of your workplace, with a name as long as a breath'

/** What the application of a group answers when it is asked for its connections. */
export const PUBLIC_CONFIG = {
  data: {
    socialConnections: ['xiaomi', 'wechat:pc', 'github', 'google', 'apple:web', 'qingcloud'].map(
      (provider) => ({
        id: `id-${provider}`,
        identifier: `my-${provider.replace(':', '-')}`,
        provider,
        displayName: PROVIDERS.find(({ id }) => id === provider)?.name,
      }),
    ),
  },
}

export const PAGES: Readonly<Record<string, Page>> = {
  providers: {
    width: 1060,
    html: both(
      PROVIDER_IDS.map((provider) => row(VARIANTS.map((variant) => button({ provider, variant })))),
    ),
  },
  shapes: { width: 1060, html: both(SIZES.map(inEveryShape)) },
  languages: {
    width: 1060,
    html: both([row(LANGUAGES.map(inLanguage))]),
  },
  states: { width: 1060, html: both(states()), act: 'start' },
  group: { width: 1060, html: both([groups()]) },
  panel: { width: 520, html: inScheme('light', [button({})]), act: 'lose' },
  'panel on a narrow screen': {
    width: 320,
    html: inScheme('dark', [button({ lang: 'ar' })]),
    act: 'lose',
  },
  'panel in the page, light': panelInPage('light'),
  'panel in the page, dark': panelInPage('dark'),
  ...pendingIn('light'),
  ...pendingIn('dark'),
}

/** Those, and what is for people alone. */
export const PICTURES: Readonly<Record<string, Page>> = {
  ...PAGES,
  marks: {
    width: 1060,
    html: both(
      VARIANTS.map((variant) =>
        row(PROVIDER_IDS.map((provider) => button({ provider, variant, shape: 'circle' }))),
      ),
    ),
  },
}

/** A page has one login at a time: each of these is a page of its own. */
function pendingIn(scheme: string): Record<string, Page> {
  return {
    [`pending, ${scheme}, filled`]: pending(scheme, {}),
    [`pending, ${scheme}, outline`]: pending(scheme, { variant: 'outline' }),
    [`pending, ${scheme}, neutral`]: pending(scheme, { variant: 'neutral' }),
    [`pending, ${scheme}, circle`]: pending(scheme, { shape: 'circle' }),
  }
}

function pending(scheme: string, attributes: Attributes): Page {
  const html = inScheme(scheme, [button({ class: 'start', panel: 'off', ...attributes })])
  return { width: 520, html, act: 'start' }
}

function panelInPage(scheme: string): Page {
  return {
    width: 1060,
    html: inScheme(scheme, [button({ panel: 'inline', lang: 'de' })]),
    act: 'lose',
  }
}

function both(content: readonly string[]): string {
  return inScheme('light', content) + inScheme('dark', content)
}

function inScheme(scheme: string, content: readonly string[]): string {
  return `<section style="color-scheme: ${scheme}">${content.join('')}</section>`
}

function row(content: readonly string[]): string {
  return `<div class="row">${content.join('')}</div>`
}

function inEveryShape(size: string): string {
  const shapes = ['rectangular', 'pill', 'square', 'circle']
  const texts = ['signin_with', 'signup_with', 'continue_with', 'signin']
  return (
    row(shapes.flatMap((shape) => VARIANTS.map((variant) => button({ size, shape, variant })))) +
    row(texts.map((text) => button({ size, text, variant: 'neutral', provider: 'google' }))) +
    row([button({ size, provider: 'acme', shape: 'pill', 'display-name': 'Acme' })])
  )
}

function inLanguage(lang: string): string {
  return `<div lang="${lang}">${button({ text: 'continue_with', 'last-used': '' })}</div>`
}

function states(): string[] {
  return [
    row(VARIANTS.map((variant) => button({ variant, class: 'hover' }))),
    row(VARIANTS.map((variant) => button({ variant, class: 'focus' }))),
    row(VARIANTS.map((variant) => button({ variant, class: 'start', 'app-id': '' }))),
    row([
      button({ 'last-used': '' }),
      button({ 'last-used': '', variant: 'outline' }),
      button({ 'display-name': LONG_NAME }),
      button({ 'display-name': LONG_NAME, 'last-used': '', size: 'small' }),
    ]),
    row([
      button({ shape: 'square', 'last-used': '' }),
      button({}, '<svg slot="icon" viewBox="0 0 24 24"><circle cx="12" cy="12" r="10"/></svg>'),
      button({}, '<b style="display: block; padding: 8px; font-size: 15px">A face of its own</b>'),
    ]),
  ]
}

function groups(): string {
  const group = (attributes: Attributes) =>
    element('genauth-login-group', { text: 'continue_with', ...attributes })
  return row([
    group({}),
    group({ variant: 'neutral', shape: 'pill', size: 'medium', lang: 'he' }),
    `<div style="inline-size: 300px">${group({ shape: 'circle' })}${group({ shape: 'square', variant: 'outline', size: 'small' })}</div>`,
  ])
}

function button(attributes: Attributes, content = ''): string {
  return element('genauth-login', { 'connection-id': '65a', ...attributes }, content)
}

function element(name: string, attributes: Attributes, content = ''): string {
  const all = { domain: 'https://my-app.genauth.ai', 'app-id': 'app', mode: 'popup', ...attributes }
  const written = Object.entries(all).map(([key, value]) => `${key}="${value}"`)
  return `<${name} ${written.join(' ')}>${content}</${name}>`
}
