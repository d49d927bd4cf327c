import type { Counts } from './site-page.js'
import type { Demo } from './demo.js'

declare global {
  interface Window {
    /** Comes from `instant-genauth.js`. */
    logInTimes(times: number): Promise<number[]>
  }
}

const PAGE =
  'playground.html?app-id=demo-app-rs256&connection=&response-mode=query&redirect-uri=/callback.html'

/** What many logins in one page have left there, and how long they took. */
export interface Soaked {
  /** What was alive in the page after the first logins, and after the last one. */
  readonly before: Counts
  readonly after: Counts
  /** How long a login took at first, and at last: the median, in milliseconds. */
  readonly firstMs: number
  readonly lastMs: number
}

export interface SoakOptions {
  readonly logins: number
  /** How many come before: by then everything is compiled that ever will be. */
  readonly warmUp: number
}

/** Logs in again and again in one page, with a GenAuth that responds at once. */
export async function soak(demo: Demo, { logins, warmUp }: SoakOptions): Promise<Soaked> {
  const page = await demo.open('/')
  await page.runBeforeAll(new URL('instant-genauth.js', import.meta.url))
  await page.goTo(PAGE)
  await page.settles()
  const logIn = (times: number) => page.tab.evaluate((times) => window.logInTimes(times), times)
  const atFirst = await logIn(warmUp)
  const before = await page.counts()
  let atLast = atFirst
  for (let done = 0; done < logins; done += warmUp) atLast = await logIn(warmUp)
  const after = await page.countsDownTo(before)
  return { before, after, firstMs: median(atFirst), lastMs: median(atLast) }
}

function median(numbers: readonly number[]): number {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? NaN
}
