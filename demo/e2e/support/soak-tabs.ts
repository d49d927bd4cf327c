import type { Demo } from './demo.js'
import type { SitePage } from './site-page.js'

/** A page on which every access token is due at once. */
const ALWAYS_DUE = 'session.html?renew-before-ms=2000000000'

/** What became of a session that several tabs have renewed at once. */
export interface SoakedTabs {
  readonly renewals: number
  /** Everything that went otherwise than well, in any tab. */
  readonly troubles: readonly string[]
  /** How many tabs say at the end that the person is signed in. */
  readonly signedIn: number
}

/** A driver waits for a script so long at most, and longer. */
const PIECE_MS = 20_000

export interface SoakLength {
  /** For how long each tab goes on. It renews once at least. */
  readonly durationMs: number
  /** Between one renewal and the next. */
  readonly pauseMs: number
}

/**
 * Signs in, and has all tabs ask for tokens all the time, each of which has to be renewed.
 *
 * @param refreshTokens What GenAuth does with refresh tokens, as its switch has it.
 */
export async function soakTabs(
  demo: Demo,
  tabs: number,
  refreshTokens: 'same' | 'rotated',
  length: SoakLength,
): Promise<SoakedTabs> {
  await demo.set({ refreshTokens })
  const first = await demo.open(ALWAYS_DUE)
  const popup = await first.clickLogin()
  await popup.signInAtXiaomi()
  await first.shows('Mi Fan is signed in')
  const pages = [first]
  while (pages.length < tabs) pages.push(await demo.open(ALWAYS_DUE))
  await demo.forgetRequests()
  const troubles = await Promise.all(pages.map((page) => renewAgainAndAgain(page, length)))
  const signedIn = await Promise.all(pages.map(isSignedIn))
  return {
    renewals: await demo.requests('POST /oidc/token'),
    troubles: troubles.flat(),
    signedIn: signedIn.filter(Boolean).length,
  }
}

/** Gives the codes of errors, and the changes that are no renewals. */
async function renewAgainAndAgain(
  { tab }: SitePage,
  { durationMs, pauseMs }: SoakLength,
): Promise<string[]> {
  const codes: string[] = []
  const endsAt = performance.now() + durationMs
  do {
    const lastsMs = Math.min(PIECE_MS, endsAt - performance.now())
    codes.push(...(await tab.evaluate(renew, { lastsMs, pauseMs })))
  } while (performance.now() < endsAt)
  const changes = await tab.$$eval('#changes > li', (items) =>
    items.map(({ textContent }) => textContent),
  )
  return [...codes, ...changes.filter((change) => !/^(signed_in|renewed)/.test(change))]
}

/** Presses the button again and again. Gives the codes of errors. */
async function renew({ lastsMs, pauseMs }: { lastsMs: number; pauseMs: number }) {
  const button = [...document.querySelectorAll('button')].find(
    ({ textContent }) => textContent === 'Get the access token',
  )!
  const outcome = document.querySelector('#outcome-of-action')!
  const codes: string[] = []
  const endsAt = performance.now() + lastsMs
  do {
    button.click()
    while (!outcome.textContent) await new Promise((resolve) => setTimeout(resolve, 10))
    const { code } = JSON.parse(outcome.textContent) as { code?: string }
    if (code) codes.push(code)
    await new Promise((resolve) => setTimeout(resolve, pauseMs))
  } while (performance.now() < endsAt)
  return codes
}

function isSignedIn({ tab }: SitePage): Promise<boolean> {
  return tab.evaluate(() => document.body.innerText.includes('Mi Fan is signed in'))
}
