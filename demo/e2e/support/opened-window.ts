import type { Page, Target } from 'puppeteer-core'
import { MAX_WAIT_MS } from './max-wait.js'

/** The next window that a page opens. Fails when none comes within {@link MAX_WAIT_MS}. */
export async function openedBy(opener: Page): Promise<Page> {
  const context = opener.browserContext()
  const before = new Set(context.targets())
  const isNew = async (target: Target) =>
    !before.has(target) && (await target.opener()?.page()) === opener
  const target = await context.waitForTarget(isNew, { timeout: MAX_WAIT_MS })
  return (await target.page())!
}
