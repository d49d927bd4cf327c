// What a tab has used so far.
import { setTimeout as wait } from 'node:timers/promises'

const SAMPLE_MS = 100
/** A tab that works less than this in a sample has nothing to do. */
const IDLE_MS = 0.5
const IDLE_SAMPLES = 3
const MAX_WAIT_MS = 15_000

/** Call it before {@link cpuOf}. */
export function countCpu(cdp) {
  return cdp.send('Performance.enable', { timeDomain: 'threadTicks' })
}

/** CPU time of the main thread's tasks, in milliseconds. */
export async function cpuOf(cdp) {
  const { metrics } = await cdp.send('Performance.getMetrics')
  return metrics.find(({ name }) => name === 'TaskDuration').value * 1000
}

/** JavaScript heap after garbage collection, in bytes. */
export async function heapOf(cdp) {
  await cdp.send('HeapProfiler.enable')
  for (let pass = 0; pass < 3; pass++) await cdp.send('HeapProfiler.collectGarbage')
  return (await cdp.send('Runtime.getHeapUsage')).usedSize
}

/** Waits until the tab has nothing to do. */
export async function settle(cdp) {
  const deadline = performance.now() + MAX_WAIT_MS
  let before = await cpuOf(cdp)
  for (let idle = 0; idle < IDLE_SAMPLES && performance.now() < deadline;) {
    await wait(SAMPLE_MS)
    const now = await cpuOf(cdp)
    idle = now - before < IDLE_MS ? idle + 1 : 0
    before = now
  }
}
