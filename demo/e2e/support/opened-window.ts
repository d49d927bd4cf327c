import type { Page, Target } from 'puppeteer-core'
import { engine } from '../../../.workspace/test/engine.mjs'
import { MAX_WAIT_MS } from './max-wait.js'

/** The next window that a page opens. Fails when none comes within {@link MAX_WAIT_MS}. */
export async function openedBy(opener: Page): Promise<Page> {
  if (engine === 'firefox') return popupOf(opener)
  const context = opener.browserContext()
  const before = new Set(context.targets())
  const isNew = async (target: Target) =>
    !before.has(target) && (await target.opener()?.page()) === opener
  const target = await context.waitForTarget(isNew, { timeout: MAX_WAIT_MS })
  return (await target.page())!
}

/** By its event: Firefox tells no opener of a window. */
function popupOf(opener: Page): Promise<Page> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error('No window has opened.')), MAX_WAIT_MS)
    opener.once('popup', (popup) => {
      clearTimeout(timer)
      if (popup) resolve(popup)
    })
  })
}
