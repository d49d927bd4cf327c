import { setTimeout as pause } from 'node:timers/promises'
import type { TestContext } from 'node:test'
import type { Frame, Page } from 'puppeteer-core'
import { startDemo } from '../demo.js'
import type { Demo } from '../demo.js'
import type { Combination, Policies } from './combinations.js'

/** How long a login may take on a machine that is busy, in milliseconds. */
const LIMIT_MS = 60_000

/** How often the person looks at the window, and then at the page, in milliseconds. */
const LOOK_MS = 50

const EMBEDDERS = {
  // Another port is another origin of the same site.
  'same-site frame': 'http://localhost:8999/',
  'cross-site frame': 'https://embedder.example/',
}

/** As in a browser with a screen, where the window above the page has the keyboard. */
const behind = () => {
  Document.prototype.hasFocus = () => false
}

/** The page's clock goes ahead, as when the person has taken their time. */
const takeTime = () => {
  const now = performance.now.bind(performance)
  performance.now = () => now() + 20_000
}

/** How a login ended. */
export interface Played {
  readonly combination: Combination
  /** `success`, the code of the error, `no end`, or why there was no start. */
  readonly ending: string
}

/** Plays all of them, several at once. @returns Them in the order in which they ended. */
export async function playAll(
  t: TestContext,
  combinations: readonly Combination[],
  { players, onPlayed }: { players: number; onPlayed?: (one: Played) => void },
): Promise<readonly Played[]> {
  const waiting = [...combinations]
  const played: Played[] = []
  const playOn = async () => {
    const play = await createPlayer(t)
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      const one = { combination: next, ending: await play(next) }
      played.push(one)
      onPlayed?.(one)
    }
  }
  await Promise.all(Array.from({ length: players }, playOn))
  return played
}

/** A player has sites and a browser's profile of its own, and plays one login after the other. */
async function createPlayer(t: TestContext) {
  let policies: Policies | undefined
  const demo = await startDemo(t, {
    pageHeaders: (site, path) => coopOf(policyOf(policies, site, path)),
  })
  // All pages of the login are in one window, whose opener each of them may sever.
  await demo.set({ socialWindow: 'same' })
  return async (combination: Combination) => {
    policies = combination.policies
    try {
      return await play(demo, combination)
    } catch (error) {
      return `no start: ${String(error)}`
    } finally {
      await demo.closeAll()
    }
  }
}

function policyOf(policies: Policies | undefined, site: string, path: string): string {
  if (!policies) return 'unsafe-none'
  if (site === 'site') return path.startsWith('/callback.html') ? policies.callback : policies.site
  return site === 'genauth' ? policies.genauth : policies.upstream
}

function coopOf(policy: string): Record<string, string> {
  return policy === 'unsafe-none' ? {} : { 'cross-origin-opener-policy': policy }
}

async function play(demo: Demo, combination: Combination): Promise<string> {
  const start = await open(demo, combination)
  const { frame } = start
  if (combination.mode === 'popup') {
    const { tab } = await start.clickLogin()
    return act(tab, frame, combination)
  }
  await frame.locator('genauth-login >>> [part=button]').click()
  return act(frame.page(), frame, combination)
}

/** Does what a page of the login asks for. @returns What matters elsewhere. */
function stepOn(isSlow: boolean): '' | 'asks for time' | 'gone' {
  const account = document.querySelector<HTMLInputElement>('#xiaomi-account')
  if (account) account.value = 'mi-fan'
  const next = document.querySelector<HTMLElement>('#xiaomi-login, .connections a')
  // Who takes their time does so once, on GenAuth's page.
  if (next && isSlow) return 'asks for time'
  if (next && next.title !== 'clicked') {
    next.title = 'clicked'
    next.click()
  }
  return document.body.innerText.includes('no longer open') ? 'gone' : ''
}

/** The person does what the window asks for, until the page says how the login has ended. */
async function act(tab: Page, frame: Frame, { pace }: Combination): Promise<string> {
  const deadline = performance.now() + LIMIT_MS
  let isSlow = pace === 'slow'
  let isCancelled = false
  while (performance.now() < deadline) {
    const ending = await frame.evaluate(readEnding).catch(() => '')
    if (ending) return isCancelled ? `${ending} once the window has said why` : ending
    // A page that is just going gives no answer.
    const seen = await tab.evaluate(stepOn, isSlow).catch(() => '')
    if (seen === 'asks for time') {
      isSlow = false
      await frame.evaluate(takeTime)
    }
    if (seen === 'gone') {
      isCancelled = true
      await frame.$eval('genauth-login', (element) => element.cancel())
    }
    await pause(LOOK_MS)
  }
  return 'no end'
}

/** `success`, the code of an error, or nothing yet. */
function readEnding(): string {
  const error = document.querySelector('#error')?.textContent
  return error || (document.querySelector('#result')?.textContent ? 'success' : '')
}

async function open(demo: Demo, { mode, place, responseMode, policies }: Combination) {
  const parameters = new URLSearchParams({
    mode: mode === 'popup' ? 'auto' : mode,
    'response-mode': responseMode,
    ...(responseMode !== 'web_message' && { 'redirect-uri': '/callback.html' }),
  })
  const path = `playground.html?${parameters}`
  if (place === 'top') {
    const page = await demo.open(path, behind)
    await page.label('Xiaomi Account')
    return { frame: page.tab.mainFrame(), clickLogin: () => page.clickLogin() }
  }
  const options = { embedder: EMBEDDERS[place], headers: coopOf(policies.site), scripts: [behind] }
  const page = await demo.openFramed(path, options)
  return { frame: page.frame, clickLogin: () => page.clickLogin() }
}
