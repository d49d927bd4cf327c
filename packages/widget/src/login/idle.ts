/** How long the page's own work may keep what waits here waiting, in milliseconds. */
const MAX_IDLE_WAIT_MS = 2000
/** Safari has no idle callbacks. */
const IDLE_DELAY_MS = 200
/** How many elements share one idle callback: together they take a few milliseconds. */
const BATCH = 20

/** What the next idle callback runs, as long as something may still join it. */
let joining: (() => void)[] = []

/**
 * Leaves the page's own work first. Elements that are made at once share a callback: each has its
 * price.
 */
export function whenIdle(callback: () => void): void {
  if (joining.length === 0) requestFor(joining)
  joining.push(callback)
  if (joining.length === BATCH) joining = []
}

function requestFor(batch: readonly (() => void)[]): void {
  const run = () => {
    for (const callback of batch) callback()
  }
  if ('requestIdleCallback' in window) requestIdleCallback(run, { timeout: MAX_IDLE_WAIT_MS })
  else setTimeout(run, IDLE_DELAY_MS)
  // What comes later asks for itself: nobody waits for a callback that a page has lost.
  queueMicrotask(() => {
    if (joining === batch) joining = []
  })
}
