import type { Page, Target } from 'puppeteer-core'

/** The next window that a page opens. Fails when none comes within half a minute. */
export async function openedBy(opener: Page): Promise<Page> {
  const context = opener.browserContext()
  const before = new Set(context.targets())
  const isNew = async (target: Target) =>
    !before.has(target) && (await target.opener()?.page()) === opener
  return (await (await context.waitForTarget(isNew)).page())!
}
