/** How long the page's own work may keep what waits here waiting, in milliseconds. */
const MAX_IDLE_WAIT_MS = 2000
/** Safari has no idle callbacks. */
const IDLE_DELAY_MS = 200
/** How many elements share one idle callback: together they take a few milliseconds. */
const BATCH = 20

const waiting: (() => void)[] = []

/** Leaves the page's own work first. Elements share the browser's callbacks: each has its price. */
export function whenIdle(callback: () => void): void {
  waiting.push(callback)
  if (waiting.length === 1) request()
}

function request(): void {
  if ('requestIdleCallback' in window) requestIdleCallback(run, { timeout: MAX_IDLE_WAIT_MS })
  else setTimeout(run, IDLE_DELAY_MS)
}

function run(): void {
  const batch = waiting.splice(0, BATCH)
  if (waiting.length > 0) request()
  for (const callback of batch) callback()
}
