// A page as sites have them, with a style sheet and a script of its own before ours, and what may
// be written into it for a button that is there sooner, or moves nothing.
import { renderLogin } from '@genauth-login/widget/server'
import { createHash } from 'node:crypto'

const SETTINGS = {
  domain: 'https://ours-tag.op.test',
  'app-id': 'app',
  route: 'hosted',
  'display-name': 'Sign in',
  lang: 'en',
}
const TAG = '<script type="module" src="/widget/genauth-login.js"></script>'
const MARK = `<script type="module">
await customElements.whenDefined('genauth-login')
await document.querySelector('genauth-login').updateComplete
performance.mark('ready')
</script>`

/** As the documentation on server rendering has it. */
const BOX = 'display: inline-block; vertical-align: top; inline-size: 280px; block-size: 44px'

/** A site's own script may be what imports ours, as a bundle does. */
const LATE = `<script>import('/widget/genauth-login.js')</script>`

/** What is in the head, and in the place of the button, beside the script tag after it. */
const VARIANTS = {
  plain: {},
  'script-in-head': { head: TAG, isTagInHead: true },
  modulepreload: { head: '<link rel="modulepreload" href="/widget/genauth-login.js">' },
  fetchpriority: {
    head: '<link rel="modulepreload" href="/widget/genauth-login.js" fetchpriority="high">',
  },
  'reserved-box': { head: `<style>genauth-login:not(:defined) { ${BOX} }</style>` },
  'late-import': { isLate: true },
  'late-import-preloaded': {
    head: '<link rel="modulepreload" href="/widget/genauth-login.js">',
    isLate: true,
  },
  'in-the-html': { isServed: true },
}

/** Kilobytes of the site's own, as a compressed file has them: nothing in it repeats. */
const STYLE_KB = 20
const SCRIPT_KB = 120

/** @param {string} variant One of {@link VARIANTS}. */
export async function advicePage(variant, origin) {
  const { head = '', isTagInHead = false, isLate = false, isServed = false } = VARIANTS[variant]
  const tag = isLate ? LATE : TAG
  const settings = { ...SETTINGS, 'redirect-uri': `${origin}/callback` }
  const written = Object.entries(settings).map(([name, value]) => ` ${name}="${value}"`)
  const button = isServed
    ? await renderLogin(settings)
    : `<genauth-login${written.join('')}></genauth-login>`
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>${variant}</title><link rel="icon" href="data:,">
<link rel="stylesheet" href="/advice.css">${head}</head><body>
<h1>Welcome back</h1>${button}<p>${'Text below the button. '.repeat(20)}</p>
<script src="/advice.js"></script>${isTagInHead ? '' : tag}${MARK}</body></html>`
}

export const adviceStyle = `/*${noise('style', STYLE_KB)}*/h1{font:2rem sans-serif}`
export const adviceScript = `/*${noise('script', SCRIPT_KB)}*/document.title += ' ready'`

function noise(seed, kilobytes) {
  let text = seed
  while (text.length < kilobytes * 1000)
    text += createHash('sha512').update(text).digest('base64url')
  return text.slice(0, kilobytes * 1000)
}
