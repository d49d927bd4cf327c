import type { BrowserContext, Page } from 'puppeteer-core'
import { LoginWindow } from '../e2e/support/login-window.js'
import { SITE } from './stage.js'

/** What became of a login. */
export interface Verdict {
  readonly outcome: 'accepted' | 'refused' | 'hangs'
  /** In the library's own words. */
  readonly error?: string
}

declare global {
  interface Window {
    /** Comes from `pages/support/play.js`. */
    verdict?: { readonly accepted: boolean; readonly error?: string }
  }
}

/** Nobody waits longer: the slowest key set takes eleven seconds. */
const HANGS_AFTER_MS = 30_000
const POLL_MS = 50

/** Logs in on a library's page, in a tab of a browser that knows GenAuth and not the site. */
export async function tryLogin(context: BrowserContext, name: string): Promise<Verdict> {
  const page = await context.newPage()
  try {
    await forgetSite(page)
    await page.goto(`${SITE}/${name}`)
    return await watch(page)
  } finally {
    await page.close()
  }
}

async function forgetSite(page: Page): Promise<void> {
  const devtools = await page.createCDPSession()
  await devtools.send('Storage.clearDataForOrigin', { origin: SITE, storageTypes: 'all' })
  await devtools.detach()
}

async function watch(page: Page): Promise<Verdict> {
  const deadline = performance.now() + HANGS_AFTER_MS
  while (performance.now() < deadline) {
    // It may be on its way to another page.
    const verdict = await page.evaluate(() => window.verdict).catch(() => undefined)
    if (verdict) return toVerdict(verdict)
    const isAsked = await page.$('.connections').catch(() => null)
    if (isAsked) await new LoginWindow(page).signInAtXiaomi()
    await new Promise((resolve) => setTimeout(resolve, POLL_MS))
  }
  return { outcome: 'hangs' }
}

function toVerdict({ accepted, error }: NonNullable<Window['verdict']>): Verdict {
  if (accepted) return { outcome: 'accepted' }
  return { outcome: 'refused', error: error ?? 'nobody is logged in, without an error' }
}
