import { GenAuthClient } from '../../src/client.js'
import { GenAuthSession } from '../../src/session.js'
import type { GenAuthSessionChangeEvent, SessionConfig } from '../../src/session.js'
import type { LoginResult } from '../../src/model/tokens.js'
import { EVERYTHING } from './client.js'
import { NOTHING } from './fake-browser.js'
import type { Alive } from './fake-browser.js'
import { FakeGenAuth } from './fake-genauth.js'
import { FakeSessionBrowser } from './fake-session-browser.js'

export const HOUR_MS = 3_600_000
export const SCOPE = 'openid profile offline_access'

/** Name of the session in storage, on the channel between tabs, and as a lock. */
export const SESSION_NAME = 'genauth-session https://my-app.genauth.ai my-app'

/** What a session holds that listens to its channel and to the storage. */
export const NOBODY_SIGNED_IN: Alive = { ...NOTHING, listeners: 2 }
/** The same, with the timer that tells when the access token expires. */
export const SOMEBODY_SIGNED_IN: Alive = { ...NOBODY_SIGNED_IN, timers: 1 }

/** A session, and what it has told so far. */
export interface Tab {
  readonly browser: FakeSessionBrowser
  readonly session: GenAuthSession
  /** Every change, as `signed_in` or `signed_out in another tab`. */
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
  return { ...openSession(browser, config), genauth, config }
}

/** The same session in another tab of the same browser. */
export function secondTab(
  { browser, config }: SessionSetup,
  options: Partial<SessionConfig> = {},
  arrange: (browser: FakeSessionBrowser) => void = () => undefined,
): Tab {
  const tab = new FakeSessionBrowser(browser)
  arrange(tab)
  return openSession(tab, { ...config, ...options })
}

/** A session in which somebody is signed in. What that has told is forgotten. */
export async function signedIn(
  options: Partial<SessionConfig> = {},
  arrange?: (browser: FakeSessionBrowser) => void,
  arrangeGenAuth: (genauth: FakeGenAuth) => void = () => undefined,
): Promise<SessionSetup & { readonly result: LoginResult }> {
  const set = setupSession(options, arrange)
  arrangeGenAuth(set.genauth)
  const result = await logInFor(set)
  set.session.start(result)
  await idle(set)
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

/**
 * Waits until nothing goes on by itself: no request, and no timer but the access token's, unless a
 * frame waits for GenAuth.
 */
export async function idle({ browser }: Pick<Tab, 'browser'>): Promise<void> {
  const isBusy = ({ requests, timers }: Alive) =>
    requests > 0 || (browser.frames.length === 0 && timers > SOMEBODY_SIGNED_IN.timers)
  do await browser.pass(0)
  while (isBusy(browser.alive))
}

/** A session object in a browser, as after a page load. */
export function openSession(browser: FakeSessionBrowser, config: SessionConfig): Tab {
  const session = new GenAuthSession(config, browser)
  const changes: string[] = []
  session.addEventListener(
    'genauth-session-change',
    ({ change, fromOtherTab }: GenAuthSessionChangeEvent) => {
      changes.push(fromOtherTab ? `${change} in another tab` : change)
    },
  )
  return { browser, session, changes }
}

/** A session whose access token has expired. What that has told is forgotten. */
export async function expired(
  ...setup: Parameters<typeof signedIn>
): Promise<Awaited<ReturnType<typeof signedIn>>> {
  const set = await signedIn(...setup)
  await set.browser.pass(HOUR_MS)
  set.changes.length = 0
  return set
}

/** Waits until a session has opened its frame. */
export async function frameOpened({ browser }: Tab): Promise<void> {
  while (browser.frames.length === 0) await browser.pass(0)
}

/** GenAuth answers in the frame with a code. */
export function answerInFrame(
  { browser, genauth }: SessionSetup,
  differences: Record<string, unknown> = {},
): void {
  genauth.logIn(browser.frame.window, differences)
}

/** GenAuth answers in the frame with an error. */
export function refuseInFrame(set: SessionSetup, error: string): void {
  answerInFrame(set, { code: undefined, error })
}

/** Holds back the response of the token endpoint until the test gives it. */
export function holdTokens(genauth: FakeGenAuth) {
  let give: (response: Response | Promise<Response>) => void = () => undefined
  const requested = new Promise<void>((resolve) => {
    genauth.answerTokenRequest = () => {
      genauth.answerTokenRequest = undefined
      resolve()
      return new Promise((answer) => (give = answer))
    }
  })
  return { requested, give: (response: Response | Promise<Response>) => give(response) }
}
