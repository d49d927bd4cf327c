import assert from 'node:assert/strict'
import { readdir } from 'node:fs/promises'
import { test } from 'node:test'
import { pageUrls } from '../server/site/pages.js'
import { loadBlockLists } from './support/block-lists.js'

const SITE = new URL('https://shop.example/')
/** One that is blocked, as a test of the lists. */
const BLOCKED = new URL('https://shop.example/assets/fbevents.js')
const TENANT = 'https://shop.us.genauth.ai'

/** Where people get the packages from. */
const PLACES = ['https://cdn.jsdelivr.net/npm/@genauth-login/', 'https://shop.example/assets/']

/** What a login asks GenAuth for, and how it comes back. */
const REQUEST =
  'client_id=app&redirect_uri=https%3A%2F%2Fshop.example%2Fcallback.html&response_type=code' +
  '&scope=openid+profile&state=s&nonce=n&code_challenge=c&code_challenge_method=S256' +
  '&response_mode=web_message&prompt=login&ui_locales=en&login_hint=h&max_age=60'
const RESPONSE = 'code=c&state=s&iss=i&error=e&error_description=d'
const ADDRESSES = [
  `${TENANT}/oidc/auth?${REQUEST}`,
  `${TENANT}/oidc/token`,
  `${TENANT}/oidc/token/revocation`,
  `${TENANT}/oidc/me`,
  `${TENANT}/oidc/session/end?id_token_hint=h&post_logout_redirect_uri=u`,
  `${TENANT}/oidc/.well-known/openid-configuration`,
  `${TENANT}/oidc/.well-known/jwks.json`,
  `${TENANT}/api/v2/applications/app/public-config`,
  `${TENANT}/api/v3/signin-by-extidp?ext_idp_conn_id=c`,
  'https://core.genauth.ai/connection/social/shop-xiaomi/pool/callback?code=c&state=s',
  `https://shop.example/callback.html?${RESPONSE}`,
]

async function files(name: 'core' | 'widget'): Promise<string[]> {
  const dist = new URL(`../../packages/${name}/dist/`, import.meta.url)
  const all = await readdir(dist, { recursive: true })
  return all
    .filter((path) => /\.(js|css|html|json)$/.test(path))
    .map((path) => `${name}/dist/${path}`)
}

test('the lists of ad blockers block no file of ours, and no address of a login', async (t) => {
  const paths = [...(await files('core')), ...(await files('widget'))]
  const loaded = PLACES.flatMap((place) => paths.map((path) => place + path))
  const urls = [...loaded, ...ADDRESSES, ...pageUrls(SITE)].map((url) => new URL(url))
  const lists = await loadBlockLists([...urls, BLOCKED])

  await t.test('the lists are there, and would tell', () => {
    assert.ok(lists.size > 100_000, `${lists.size} rules`)
    assert.ok(paths.length > 100, `${paths.length} files`)
    assert.ok(lists.rulesFor(BLOCKED).length > 0)
  })

  await t.test('nothing is blocked', () => {
    const blocked = urls.filter((url) => lists.rulesFor(url).length > 0)
    assert.deepEqual(
      blocked.map(({ href }) => href),
      [],
    )
  })

  await t.test('no parameter of a login is taken out of an address', () => {
    const names = [...new URLSearchParams(`${REQUEST}&${RESPONSE}`).keys()]
    assert.ok(lists.removedParameters.has('utm_source'))
    assert.deepEqual(
      names.filter((name) => lists.removedParameters.has(name)),
      [],
    )
  })
})
