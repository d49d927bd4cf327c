// Where the script time of a load goes: self time by module and by function.
import { inFreshTab } from '../browser/launch.mjs'
import { settle, countCpu } from '../browser/usage.mjs'
import { sourceOf } from './source.mjs'

const SAMPLING_INTERVAL_US = 50
/** What is no script, or nobody's. */
const NOT_SCRIPT = new Set(['(idle)', '(program)', '(root)'])

/**
 * @typedef {object} Share Self time in milliseconds a load.
 * @property {string} name
 * @property {number} self
 */

/** @returns {Promise<{ modules: readonly Share[], functions: readonly Share[] }>} Largest first. */
export async function profileLoad(stage, page, loads) {
  const modules = new Map()
  const functions = new Map()
  const add = (map, name, ms) => map.set(name, (map.get(name) ?? 0) + ms / loads)
  for (let load = 0; load < loads; load++) {
    for (const { frame, owner, ms } of samplesOf(await recordProfile(stage, page))) {
      const { module, line } = sourceOf(owner.url ? owner : frame)
      add(modules, module, ms)
      add(functions, `${frame.functionName || '(anonymous)'} ${module}:${line}`, ms)
    }
  }
  return { modules: largestFirst(modules), functions: largestFirst(functions) }
}

function recordProfile({ browser, servers }, { id }) {
  return inFreshTab(browser, async (tab, cdp) => {
    await countCpu(cdp)
    await cdp.send('Profiler.enable')
    await cdp.send('Profiler.setSamplingInterval', { interval: SAMPLING_INTERVAL_US })
    await cdp.send('Profiler.start')
    await tab.goto(`${servers.site}/page/${id}`)
    await settle(cdp)
    return (await cdp.send('Profiler.stop')).profile
  })
}

/** Each sample with the function that ran, and the script function on whose behalf it did. */
function samplesOf({ nodes, samples, timeDeltas }) {
  const byId = new Map(nodes.map((node) => [node.id, node]))
  const parents = new Map(nodes.flatMap(({ id, children = [] }) => children.map((c) => [c, id])))
  const ownerOf = (id) => {
    const frame = byId.get(id).callFrame
    return frame.url || !parents.has(id) ? frame : ownerOf(parents.get(id))
  }
  return samples
    .map((id, index) => ({
      frame: byId.get(id).callFrame,
      owner: ownerOf(id),
      // A sample stands for the time until the next one.
      ms: (timeDeltas[index + 1] ?? 0) / 1000,
    }))
    .filter(({ frame }) => !NOT_SCRIPT.has(frame.functionName))
}

function largestFirst(map) {
  return [...map].map(([name, self]) => ({ name, self })).toSorted((a, b) => b.self - a.self)
}
