import assert from 'node:assert/strict'
import { test } from 'node:test'
import { SWITCHES } from '../server/genauth/switch-table.js'
import { startDemo } from './support/demo.js'
import type { SitePage } from './support/site-page.js'

const HOSTED = 'playground.html'
const DIRECT = 'playground.html?route=direct'

/** What the person does between the click and the end of the login. */
type Play = (page: SitePage) => Promise<void>

interface Login {
  /** Default is the hosted page. */
  readonly path?: string
  /** Default is to sign in at Xiaomi. */
  readonly play?: Play
  /** `accepted`, or the error's code and reason. */
  readonly verdict: string
}

/** Every switch, with its default. */
const DEFAULTS = Object.fromEntries(
  Object.entries(SWITCHES).map(([name, { values }]) => [name, Object.keys(values)[0] ?? '']),
)

/** What becomes of a login, for each value of a switch that is not its default. */
const LOGINS: Readonly<Record<string, Login>> = {
  'socialWindow same': { verdict: 'accepted' },
  'socialWindow severed': { play: givesUpAtASeveredWindow, verdict: 'popup_closed' },
  'session continues': { play: onlyClicks, verdict: 'accepted' },
  'session account-choice': { play: choosesAccount, verdict: 'accepted' },
  'pageInBetween agreements': { play: accepts, verdict: 'accepted' },
  'pageInBetween mfa': { play: signsInAndChooses('Verify'), verdict: 'accepted' },
  'pageInBetween profile': { play: signsInAndChooses('Save and continue'), verdict: 'accepted' },
  'accessAuthorization refused': { play: signsInAndCloses('1576'), verdict: 'popup_closed' },
  'refusals answer': { play: cancels, verdict: 'access_denied' },
  'windowClosing stays': { verdict: 'accepted' },
  'responseIssuer present': { verdict: 'accepted' },
  'issuer other': { verdict: 'id_token_invalid/iss' },
  'linkAnswer success': { verdict: 'accepted' },
  'linkAnswer none': { verdict: 'accepted' },
  'accessTokens opaque': { verdict: 'accepted' },
  'refreshTokens rotated': { verdict: 'accepted' },
  'refreshTokens omitted': { verdict: 'accepted' },
  'claims null': { verdict: 'accepted' },
  'claims absent': { verdict: 'accepted' },
  'address custom-domain': { verdict: 'invalid_config/domain' },
  'address panel': { verdict: 'invalid_config/domain' },
  'directRoute absent': { path: DIRECT, play: closesWhatIsNotThere, verdict: 'popup_closed' },
  'directRoute without-pkce': { path: DIRECT, verdict: 'token_endpoint_error' },
  'directRoute other-origin': { path: DIRECT, verdict: 'invalid_config/domain' },
  'tokenAuthMethod client_secret_post': { verdict: 'token_endpoint_error' },
  'revocationAuthMethod client_secret_post': { verdict: 'accepted' },
  'introspectionAuthMethod client_secret_post': { verdict: 'accepted' },
  'protocol oauth': { verdict: 'accepted' },
  'grants code': { verdict: 'accepted' },
  'grants implicit': { play: onlyClicks, verdict: 'authorization_error' },
  'returnType implicit': { play: onlyClicks, verdict: 'authorization_error' },
  'loginCallbackUrls other': { play: clicksWhenReady, verdict: 'invalid_config/redirectUri' },
  'logoutCallbackUrls other': { verdict: 'accepted' },
  'securityDomain other': { verdict: 'network_error' },
  'connections off': { play: signsInWithPassword, verdict: 'accepted' },
  'socialButtons hidden': { play: signsInWithPassword, verdict: 'accepted' },
  'agreements optional': { verdict: 'accepted' },
  'agreements off': { verdict: 'accepted' },
  'gateway drops-preflights': { verdict: 'accepted' },
  'webMessage missing': { play: onlyClicks, verdict: 'authorization_error' },
  'clock ahead': { verdict: 'id_token_invalid/iat' },
}

// One demo and one page for all: each login loads the page anew.
test('a login, whatever the tenant’s switches say', async (t) => {
  const demo = await startDemo(t)
  const page = await demo.open(HOSTED)
  // A browser keeps the public configuration for a minute, and the switches change it.
  await page.tab.setCacheEnabled(false)

  await t.test('the defaults: accepted, and a session at GenAuth lives from here on', async () => {
    await signsIn(page)
    assert.equal(await page.verdict(), 'accepted')
  })

  for (const [position, { path = HOSTED, play = signsIn, verdict }] of Object.entries(LOGINS)) {
    const [name = '', value = ''] = position.split(' ')
    await t.test(`${name} ${value}: ${verdict}`, async () => {
      await demo.set({ ...DEFAULTS, [name]: value })
      await page.goTo(path)
      await play(page)
      assert.equal(await page.verdict(), verdict)
      assert.equal(await page.busy(), false)
    })
  }
})

test('every value of every switch has a verdict, but the defaults, with which all other tests log in', () => {
  const positions = Object.entries(SWITCHES).flatMap(([name, { values }]) =>
    Object.keys(values).map((value) => `${name} ${value}`),
  )
  const defaults = Object.entries(DEFAULTS).map((position) => position.join(' '))
  assert.deepEqual([...Object.keys(LOGINS), ...defaults].toSorted(), positions.toSorted())
})

async function signsIn(page: SitePage): Promise<void> {
  const popup = await page.clickLogin()
  await popup.signInAtXiaomi()
}

async function cancels(page: SitePage): Promise<void> {
  const popup = await page.clickLogin()
  await popup.cancelAtXiaomi()
}

/** GenAuth goes on, or refuses the login, before it shows a page. */
async function onlyClicks(page: SitePage): Promise<void> {
  await page.click()
}

async function clicksWhenReady(page: SitePage): Promise<void> {
  await page.label('Xiaomi Account')
  await page.click()
}

async function signsInWithPassword(page: SitePage): Promise<void> {
  const popup = await page.clickLogin()
  await popup.signInWithPassword()
}

async function accepts(page: SitePage): Promise<void> {
  const popup = await page.clickLogin()
  await popup.signInAtXiaomi()
  await popup.choose('I have read and accept the Terms of Service')
  await popup.choose('Accept and continue')
}

async function choosesAccount(page: SitePage): Promise<void> {
  const popup = await page.clickLogin()
  await popup.choose('Continue as Mi Fan')
}

/** Signs in, and goes on from the page in between by a button of it. */
function signsInAndChooses(button: string): Play {
  return async (page) => {
    const popup = await page.clickLogin()
    await popup.signInAtXiaomi()
    await popup.choose(button)
  }
}

/** Signs in, and closes the window when nothing goes on from what it shows. */
function signsInAndCloses(text: string): Play {
  return async (page) => {
    const popup = await page.clickLogin()
    await popup.signInAtXiaomi()
    await popup.shows(text)
    await popup.close()
  }
}

async function givesUpAtASeveredWindow(page: SitePage): Promise<void> {
  const popup = await page.clickLogin()
  const xiaomi = await popup.openSource('Xiaomi Account')
  await xiaomi.signInAtXiaomi()
  await xiaomi.closes()
  await popup.close()
}

async function closesWhatIsNotThere(page: SitePage): Promise<void> {
  await page.label('Xiaomi Account')
  const popup = await page.clickLogin()
  await popup.shows('There is no such page')
  await popup.close()
}
