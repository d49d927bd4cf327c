import type { Browser } from './browser.js'
import { memberOf } from './member-of.js'
import { untilAborted } from './time.js'

/**
 * Resolves at once, or once the person opens a page that the browser has only prerendered. Wait for
 * it before anything that has an effect.
 *
 * @throws The signal's reason, once it is aborted.
 * @see [Prerendering Revamped](https://wicg.github.io/nav-speculation/prerendering.html)
 */
export async function untilActivated(
  { document }: Pick<Browser, 'document'>,
  signal: AbortSignal,
): Promise<void> {
  if (!memberOf(document, 'prerendering')) return
  const activated = new Promise<void>((resolve) => {
    memberOf(document, 'addEventListener')('prerenderingchange', () => resolve(), { signal })
  })
  await untilAborted(activated, signal)
}
