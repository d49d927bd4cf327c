import { GenAuthClient } from '../../src/client.js'
import type { ClientConfig } from '../../src/model/config.js'
import { setup } from './client.js'
import type { Setup } from './client.js'
import { FakeBrowser } from './fake-browser.js'

/** A page that was left for GenAuth, and what GenAuth was asked for. */
export async function leave(options: Partial<ClientConfig> = {}) {
  const set = setup({ mode: 'redirect', ...options })
  await set.client.loginWithRedirect()
  return { ...set, asked: set.browser.left[0]! }
}

/** The page that GenAuth sends the person to, in the same tab. */
export function comeBack(
  { browser, genauth }: Pick<Setup, 'browser' | 'genauth'>,
  address: string | URL,
  options: Partial<ClientConfig> = {},
) {
  const landing = new FakeBrowser(`${address}`)
  landing.sessionStorage = browser.sessionStorage
  landing.network = browser.network
  const client = new GenAuthClient(
    { domain: genauth.domain, appId: genauth.appId, ...options },
    landing,
  )
  return { browser: landing, client }
}

/** Where GenAuth sends the person who has logged in. An empty parameter is left out. */
export function answerTo(
  { genauth }: Pick<Setup, 'genauth'>,
  asked: URL,
  differences: Record<string, string> = {},
) {
  const url = new URL(asked.searchParams.get('redirect_uri')!)
  const parameters = {
    code: genauth.grant(asked),
    state: asked.searchParams.get('state')!,
    ...differences,
  }
  const answer = new URLSearchParams()
  for (const [name, value] of Object.entries(parameters)) if (value) answer.set(name, value)
  if (asked.searchParams.get('response_mode') === 'fragment') url.hash = `${answer}`
  else url.search = `${answer}`
  return url
}
