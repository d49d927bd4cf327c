// What is on the sheet: one page of HTML a picture.
import { PROVIDERS } from '@genauth-login/core/providers'

const providers = PROVIDERS.filter(({ works }) => works === 'popup').map(({ id }) => id)
const variants = ['filled', 'outline', 'neutral']
const sizes = ['large', 'medium', 'small']
const texts = ['name', 'signin_with', 'signup_with', 'continue_with', 'signin']

/** The languages whose letters the sheet has fonts for. */
const languages = [
  'en',
  'zh-CN',
  'es',
  'pt-BR',
  'fr',
  'de',
  'it',
  'ru',
  'uk',
  'pl',
  'tr',
  'ar',
  'he',
  'hi',
  'bn',
]
languages.push('id', 'ms', 'th', 'vi', 'nl', 'sv')

/** The application that a group asks for. */
export const PUBLIC_CONFIG = {
  data: {
    socialConnections: ['xiaomi', 'wechat:pc', 'github', 'google', 'apple:web', 'qingcloud'].map(
      (provider) => ({
        id: `id-${provider}`,
        identifier: `my-${provider}`,
        provider,
        displayName: PROVIDERS.find(({ id }) => id === provider).name,
      }),
    ),
  },
}

/** One picture each: what is in it, how wide it is, and what happens before it is taken. */
export const PAGES = {
  providers: {
    width: 1060,
    html: both(
      providers.map((provider) => row(variants.map((variant) => button({ provider, variant })))),
    ),
  },
  marks: {
    width: 1060,
    html: both(
      variants.map((variant) =>
        row(
          providers.map((provider) => button({ provider, variant, shape: 'circle' })),
          'tight',
        ),
      ),
    ),
  },
  shapes: { width: 1060, html: both(sizes.map(ofSize)) },
  languages: {
    width: 1060,
    html: both([`<div class="grid">${languages.map(inLanguage).join('')}</div>`]),
  },
  states: { width: 1060, html: both([states()]), act: 'start' },
  group: { width: 1060, html: both([groups()]) },
  panel: { width: 520, html: page('light', [button({})]), act: 'lose' },
  'panel-dark': { width: 520, html: page('dark', [button({ lang: 'ar' })]), act: 'lose' },
  'panel-inline': {
    width: 1060,
    html: both([button({ panel: 'inline', lang: 'de' })]),
    act: 'lose',
  },
}

function both(content) {
  return page('light', content) + page('dark', content)
}

function page(scheme, content) {
  return `<section style="color-scheme: ${scheme}">${content.join('')}</section>`
}

function row(buttons, spacing = '') {
  return `<div class="row ${spacing}">${buttons.join('')}</div>`
}

function ofSize(size) {
  return [
    row(
      ['rectangular', 'pill']
        .flatMap((shape) => [button({ size, shape }), button({ size, shape, variant: 'outline' })])
        .slice(0, 3),
    ),
    row(
      texts
        .slice(1)
        .map((text) => button({ size, text, variant: 'neutral', provider: 'google' }))
        .slice(0, 3),
    ),
    row([
      ...['square', 'circle'].flatMap((shape) =>
        variants.map((variant) => button({ size, shape, variant })),
      ),
      button({ size, text: 'signin' }),
      button({ size, provider: 'acme', shape: 'pill', 'display-name': 'Acme' }),
    ]),
  ].join('')
}

function inLanguage(lang) {
  return `<div lang="${lang}">${button({ text: 'continue_with', 'last-used': '' })}</div>`
}

function states() {
  const long = 'The Xiaomi Account of your workplace, with a name as long as a breath'
  return [
    row(variants.map((variant) => button({ variant, class: 'hovered' }))),
    row(variants.map((variant) => button({ variant, class: 'focused' }))),
    row(variants.map((variant) => button({ variant, class: 'start', panel: 'off' }))),
    row(variants.map((variant) => button({ variant, class: 'start', 'app-id': '' }))),
    row([
      button({ 'last-used': '' }),
      button({ 'last-used': '', variant: 'outline' }),
      button({ 'display-name': long }),
    ]),
    row([
      button({ class: 'start', shape: 'circle', panel: 'off' }),
      button({ shape: 'square', 'last-used': '' }),
      button({}, '<svg slot="icon" viewBox="0 0 24 24"><circle cx="12" cy="12" r="10"/></svg>'),
      button(
        {},
        '<b style="padding: 8px; display: block; font: 600 15px/1.5 inherit">A face of its own</b>',
      ),
      button({ 'display-name': long, 'last-used': '', size: 'small' }),
    ]),
  ].join('')
}

function groups() {
  const group = (attributes) =>
    element('genauth-login-group', { text: 'continue_with', ...attributes })
  return row([
    group({}),
    group({ variant: 'neutral', shape: 'pill', size: 'medium', lang: 'he' }),
    `<div style="inline-size: 300px">${group({ shape: 'circle' })}${group({ shape: 'square', variant: 'outline', size: 'small' })}</div>`,
  ])
}

function button(attributes, content = '') {
  return element('genauth-login', { 'connection-id': '65a', ...attributes }, content)
}

function element(name, attributes, content = '') {
  const all = { domain: 'https://my-app.genauth.ai', 'app-id': 'app', mode: 'popup', ...attributes }
  const written = Object.entries(all).map(([key, value]) => `${key}="${value}"`)
  return `<${name} ${written.join(' ')}>${content}</${name}>`
}
