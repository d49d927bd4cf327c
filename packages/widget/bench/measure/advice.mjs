// What a line in the page's head is worth: when the button is there, and what it moves.
import { applyCondition, conditions } from '../browser/conditions.mjs'
import { inFreshTab } from '../browser/launch.mjs'

export const adviceVariants = [
  { id: 'plain', label: 'script tag at the end of the body' },
  { id: 'reserved-box', label: 'the same, and a box reserved by one line of CSS' },
  { id: 'script-in-head', label: 'script tag in the head' },
  { id: 'modulepreload', label: '`modulepreload` in the head, script tag at the end' },
  { id: 'fetchpriority', label: '`modulepreload` with `fetchpriority="high"`' },
  { id: 'late-import', label: "imported by the site's own script" },
  { id: 'late-import-preloaded', label: 'the same, and `modulepreload` in the head' },
  { id: 'in-the-html', label: 'button in the HTML' },
]

const TIMEOUT_MS = 60_000

/** @returns {Promise<{ seen: number, ready: number, shift: number }>} Milliseconds, and CLS. */
export function measureAdvice({ browser, servers }, { id }) {
  return inFreshTab(browser, async (tab, cdp) => {
    await applyCondition(
      cdp,
      conditions.find((condition) => condition.id === 'phone'),
    )
    await tab.evaluateOnNewDocument(observe)
    await tab.goto(`${servers.site}/advice/${id}`, { timeout: TIMEOUT_MS })
    const isOver = () => performance.getEntriesByName('ready').length > 0
    await tab.waitForFunction(isOver, { timeout: TIMEOUT_MS })
    return tab.evaluate(read)
  })
}

/** Runs in the page. */
function observe() {
  window.shift = 0
  new PerformanceObserver((list) => {
    for (const { value } of list.getEntries()) window.shift += value
  }).observe({ type: 'layout-shift', buffered: true })
  const look = () => {
    if (document.querySelector('genauth-login')?.shadowRoot?.querySelector('button')) {
      window.seen ??= performance.now()
    } else requestAnimationFrame(look)
  }
  requestAnimationFrame(look)
}

/** Runs in the page. Two frames later, what was rendered is painted. */
async function read() {
  const frame = () => new Promise((resolve) => requestAnimationFrame(resolve))
  await frame()
  await frame()
  const [{ startTime: ready }] = performance.getEntriesByName('ready')
  return { seen: window.seen, ready, shift: window.shift }
}
