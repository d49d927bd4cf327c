// Records what the browser does while a page loads.

const CATEGORIES = [
  'blink.user_timing',
  'devtools.timeline',
  'disabled-by-default-devtools.timeline',
  'disabled-by-default-v8.compile',
  'v8',
  '__metadata',
]

/** @param {import('puppeteer-core').CDPSession} cdp */
export async function startTrace(cdp) {
  const events = []
  cdp.on('Tracing.dataCollected', ({ value }) => events.push(...value))
  const complete = new Promise((resolve) => cdp.once('Tracing.tracingComplete', resolve))
  const traceConfig = {
    recordMode: 'recordAsMuchAsPossible',
    includedCategories: CATEGORIES,
    excludedCategories: ['*'],
  }
  await cdp.send('Tracing.start', { transferMode: 'ReportEvents', traceConfig })
  return {
    /** Gives the events. */
    stop: async () => {
      await cdp.send('Tracing.end')
      await complete
      return events
    },
  }
}

/** A run of JavaScript, and what compiles it. */
const SCRIPT_EVENTS = new Set([
  'EvaluateScript',
  'FunctionCall',
  'RunMicrotasks',
  'v8.compile',
  'v8.compileModule',
  'v8.evaluateModule',
])

/**
 * @typedef {object} LoadCost Thread CPU time in milliseconds, unless it says otherwise.
 * @property {number} script All JavaScript, compiling included.
 * @property {number} scriptToButton The same until the page's button is there.
 * @property {number} main All tasks of the main thread.
 * @property {number} longestTask
 * @property {number} blocking Wall-clock time of tasks beyond their first 50 ms.
 */

/**
 * Reads a trace of one load.
 *
 * @param {readonly object[]} events
 * @param {string} url The page that was loaded.
 * @returns {LoadCost}
 */
export function readTrace(events, url) {
  const thread = mainThreadOf(events, url)
  const own = events.filter(({ pid, tid }) => pid === thread.pid && tid === thread.tid)
  const scripts = outermost(own.filter(({ name }) => SCRIPT_EVENTS.has(name)))
  const tasks = outermost(own.filter(({ name }) => name === 'RunTask'))
  const ready = own.find(({ name }) => name === 'ready').ts
  return {
    script: cpuOf(scripts),
    scriptToButton: cpuOf(scripts.filter(({ ts }) => ts < ready)),
    main: cpuOf(tasks),
    longestTask: Math.max(...tasks.map((task) => cpuOf([task]))),
    blocking: tasks.reduce((sum, { dur }) => sum + Math.max(0, dur / 1000 - 50), 0),
  }
}

/** The thread that parsed the page. */
function mainThreadOf(events, url) {
  const parse = events.find(({ name, args }) => name === 'ParseHTML' && args.beginData?.url === url)
  if (!parse) throw new Error(`Expected a trace with ${url}, got ${events.length} events`)
  return parse
}

/** Without what happens inside another of them. */
function outermost(events) {
  const complete = events
    .filter(({ ph }) => ph === 'X')
    .toSorted((a, b) => a.ts - b.ts || b.dur - a.dur)
  let end = -Infinity
  return complete.filter(({ ts, dur }) => {
    if (ts < end) return false
    end = ts + dur
    return true
  })
}

function cpuOf(events) {
  return events.reduce((sum, { tdur = 0 }) => sum + tdur / 1000, 0)
}
