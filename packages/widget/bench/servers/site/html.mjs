// The HTML of the pages under test.
import { renderLogin } from '@genauth-login/widget/server'
import { pageOf } from '../../pages/pages.mjs'
import { style } from '../../pages/support/style.js'

const scriptTag = '<script type="module" src="/widget/genauth-login.js"></script>'
/** As `pages/support/ready.js`, for pages that have no bundle of their own. */
const markReady = `<script type="module">
await customElements.whenDefined('genauth-login')
await document.querySelector('genauth-login').updateComplete
performance.mark('ready')
</script>`

const page = (title, body) => `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>${title}</title><link rel="icon" href="data:,"></head><body>${body}</body></html>`

/** @param {string} origin Of the site, for the redirect URI. */
export async function pageUnderTest(id, origin) {
  return page(id, (await markup(pageOf(id), origin)) + scripts(pageOf(id)))
}

function scripts({ id, entry, tag }) {
  if (entry) return `<script type="module" src="/built/${id}/entry.js"></script>`
  if (tag) return scriptTag + markReady
  return `<script type="module">performance.mark('ready')</script>`
}

async function markup({ id, tag, inHtml }, origin) {
  if (id === 'empty') return '<button>Sign in</button>'
  if (!tag) return ''
  const attributes = attributesOf(id, tag, origin)
  if (tag === 'genauth-login' && inHtml) return renderLogin(attributes)
  const root = `<style>${style}</style><button><slot>Sign in</slot></button>`
  const shadow = inHtml ? `<template shadowrootmode="open">${root}</template>` : ''
  const written = Object.entries(attributes).map(([name, value]) => ` ${name}="${value}"`)
  return `<${tag}${written.join('')}>${shadow}</${tag}>`
}

/** With a Display Name, so that no page has anything to ask for before the click. */
function attributesOf(id, tag, origin) {
  const redirectUri = { 'redirect-uri': `${origin}/callback` }
  if (tag !== 'genauth-login')
    return { issuer: `https://${id}.op.test`, 'client-id': 'app', ...redirectUri }
  const application = { domain: `https://${id}.op.test`, 'app-id': 'app' }
  return { ...application, ...redirectUri, route: 'hosted', 'display-name': 'Sign in', lang: 'en' }
}

/** A page whose script is there, and no element yet. */
export function elementsPage(id) {
  return page(id, id === 'native' ? '' : scripts(pageOf(id)).replace(markReady, ''))
}

/** @param {string} count How many connections the application has. */
export function groupPage(count, origin) {
  const settings = `domain="https://group-${count}.op.test" app-id="app" lang="en"`
  const attributes = `${settings} redirect-uri="${origin}/callback"`
  const group = `<genauth-login-group ${attributes}></genauth-login-group>`
  return page(`group of ${count}`, group + scriptTag)
}

/** Posts the answer to the page that opened it, unless the page's own library does. */
export function callbackPage(id) {
  const post = '<script>opener.postMessage(location.search, location.origin)</script>'
  if (!id) return page('callback', post)
  const { entry, callback } = pageOf(id)
  const built = callback === entry ? id : `${id}-callback`
  return page('callback', `<script type="module" src="/built/${built}/entry.js"></script>`)
}
