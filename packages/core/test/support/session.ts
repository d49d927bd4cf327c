import { GenAuthClient } from '../../src/client.js'
import { GenAuthSession } from '../../src/session.js'
import type { GenAuthSessionChangeEvent, SessionConfig } from '../../src/session.js'
import type { LoginResult } from '../../src/model/tokens.js'
import { EVERYTHING } from './client.js'
import { FakeGenAuth } from './fake-genauth.js'
import { FakeSessionBrowser } from './fake-session-browser.js'

export const HOUR_MS = 3_600_000
export const SCOPE = 'openid profile offline_access'

/** A session, and what it has told so far. */
export interface Tab {
  readonly browser: FakeSessionBrowser
  readonly session: GenAuthSession
  /** Every change, as `signed_in` or `signed_out elsewhere`. */
  readonly changes: string[]
}

export interface SessionSetup extends Tab {
  readonly genauth: FakeGenAuth
  readonly config: SessionConfig
}

/** A session between a browser and a GenAuth of ours, with nobody signed in. */
export function setupSession(
  options: Partial<SessionConfig> = {},
  arrange: (browser: FakeSessionBrowser) => void = () => undefined,
): SessionSetup {
  const browser = new FakeSessionBrowser()
  const genauth = new FakeGenAuth(browser)
  arrange(browser)
  const config = {
    domain: genauth.domain,
    appId: genauth.appId,
    scope: SCOPE,
    ...EVERYTHING,
    ...options,
  }
  return { ...openTab(browser, config), genauth, config }
}

/** The same session in another tab of the same browser. */
export function secondTab(
  { browser, config }: SessionSetup,
  options: Partial<SessionConfig> = {},
): Tab {
  return openTab(new FakeSessionBrowser(browser), { ...config, ...options })
}

/** A session in which somebody is signed in. What that has told is forgotten. */
export async function signedIn(
  options: Partial<SessionConfig> = {},
  arrange?: (browser: FakeSessionBrowser) => void,
): Promise<SessionSetup & { readonly result: LoginResult }> {
  const set = setupSession(options, arrange)
  const result = await logInFor(set)
  set.session.keep(result)
  set.changes.length = 0
  return { ...set, result }
}

/** A login, from the click to the result. */
export async function logInFor({ browser, genauth, config }: SessionSetup): Promise<LoginResult> {
  const client = new GenAuthClient(config, browser)
  await client.prepare()
  const login = client.loginWithPopup()
  genauth.logIn()
  return login
}

function openTab(browser: FakeSessionBrowser, config: SessionConfig): Tab {
  const session = new GenAuthSession(config, browser)
  const changes: string[] = []
  session.addEventListener(
    'genauth-session-change',
    ({ change, elsewhere }: GenAuthSessionChangeEvent) => {
      changes.push(elsewhere ? `${change} elsewhere` : change)
    },
  )
  return { browser, session, changes }
}

/** Holds back the answer of the token endpoint until the test gives it. */
export function holdTokens(genauth: FakeGenAuth) {
  let give: (response: Response) => void = () => undefined
  const asked = new Promise<void>((resolve) => {
    genauth.answerTokenRequest = () => {
      genauth.answerTokenRequest = undefined
      resolve()
      return new Promise((answer) => (give = answer))
    }
  })
  return { asked, give: (response: Response) => give(response) }
}
