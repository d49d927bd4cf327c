/** How long a page has to itself where nobody tells when it is idle, in milliseconds. */
const IDLE_MS = 500

/** Waits until the page has nothing else to do. Safari does not tell. */
export function whenIdle(): Promise<unknown> {
  return new Promise((resolve) => {
    if ('requestIdleCallback' in window) requestIdleCallback(resolve)
    else setTimeout(resolve, IDLE_MS)
  })
}
