import { GenAuthClient } from '../../src/client.js'
import type { ClientConfig } from '../../src/model/config.js'
import type { LoginResult } from '../../src/model/tokens.js'
import { FakeBrowser } from './fake-browser.js'
import { FakeGenAuth } from './fake-genauth.js'

/** With these, nothing is left to ask for. */
export const EVERYTHING = {
  connection: 'my-xiaomi',
  connectionId: 'xiaomi-id',
  displayName: 'Xiaomi Account',
}

/** A client between a browser and a GenAuth of ours. */
export function setup(options: Partial<ClientConfig> = {}) {
  const browser = new FakeBrowser()
  const genauth = new FakeGenAuth(browser)
  const client = new GenAuthClient(
    { domain: genauth.domain, appId: genauth.appId, ...options },
    browser,
  )
  return { browser, genauth, client }
}

/** A client that has made ready what it could. */
export async function prepared(options: Partial<ClientConfig> = {}) {
  const set = setup(options)
  await set.client.prepare()
  return set
}

export type Setup = ReturnType<typeof setup>

/** One login, from the click to the result. */
export async function logIn({ browser, genauth, client }: Setup): Promise<LoginResult> {
  const login = client.loginWithPopup()
  await browser.popup.shown
  genauth.logIn()
  return login
}
