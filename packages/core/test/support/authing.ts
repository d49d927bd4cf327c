import { Authing } from '../../src/authing-web.js'
import type { AuthingOptions } from '../../src/authing-web.js'
import { FakeGenAuth } from './fake-genauth.js'
import { FakeSessionBrowser } from './fake-session-browser.js'

/** A page that `@authing/web` was written for, between a browser and a GenAuth of ours. */
export function setupAuthing(options: Partial<AuthingOptions> = {}) {
  const browser = new FakeSessionBrowser()
  const genauth = new FakeGenAuth(browser)
  const given = {
    domain: genauth.domain,
    appId: genauth.appId,
    userPoolId: 'my-user-pool',
    redirectUri: 'https://site.example/callback',
    logoutRedirectUri: 'https://site.example/bye',
    ...options,
  }
  return { browser, genauth, given, authing: new Authing(given, browser) }
}

export type AuthingSetup = ReturnType<typeof setupAuthing>

/** The same with somebody who has logged in through a window. */
export async function loggedInAuthing(options: Partial<AuthingOptions> = {}) {
  const set = setupAuthing(options)
  const { browser, genauth, authing } = set
  const login = authing.loginWithPopup()
  await browser.popup.shown
  genauth.logIn()
  const state = (await login)!
  return { ...set, state }
}

/** The page that GenAuth sends the person to, in the same tab. */
export function authingAt({ browser, genauth, given }: AuthingSetup, address: string | URL) {
  const landing = new FakeSessionBrowser(browser)
  landing.location.href = `${address}`
  for (const [key, value] of browser.sessionArea.items) landing.sessionArea.items.set(key, value)
  return { browser: landing, genauth, authing: new Authing(given, landing) }
}
