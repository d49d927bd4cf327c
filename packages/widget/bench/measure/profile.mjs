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

/**
 * @param {number} loads How many loads are profiled. The quarter of them in which a module took
 *   least, and the one in which it took most, do not count for it.
 * @returns {Promise<{ modules: readonly Share[], functions: readonly Share[] }>} Largest first.
 */
export async function profileLoad(stage, page, loads) {
  const modules = new Map()
  const functions = new Map()
  for (let load = 0; load < loads; load++) {
    const add = (map, name, ms) => {
      if (!map.has(name)) map.set(name, Array(loads).fill(0))
      map.get(name)[load] += ms
    }
    for (const { node, owner, ms } of selfTimes(await recordProfile(stage, page))) {
      for (const { module, share } of modulesOf(node, owner)) add(modules, module, ms * share)
      add(functions, labelOf(node, owner), ms)
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

/** Each function with its self time, and the script's function on whose behalf it ran. */
function selfTimes({ nodes, samples, timeDeltas }) {
  const byId = new Map(nodes.map((node) => [node.id, { node, ms: 0 }]))
  // A sample stands for the time until the next one.
  samples.forEach((id, index) => (byId.get(id).ms += (timeDeltas[index + 1] ?? 0) / 1000))
  const parents = new Map(nodes.flatMap((node) => node.children?.map((id) => [id, node]) ?? []))
  const ownerOf = (node) => {
    const parent = parents.get(node.id)
    return node.callFrame.url || !parent ? node : ownerOf(parent)
  }
  return [...byId.values()]
    .filter(({ node, ms }) => ms > 0 && !NOT_SCRIPT.has(node.callFrame.functionName))
    .map(({ node, ms }) => ({ node, ms, owner: ownsItself(node) ? node : ownerOf(node) }))
}

/** The garbage collector works for nobody. */
function ownsItself({ callFrame }) {
  return callFrame.functionName === '(garbage collector)'
}

/** A function of the script may hold lines of many modules: the top level of a bundle does. */
function modulesOf(node, owner) {
  const ticks = node === owner ? (node.positionTicks ?? []) : []
  const total = ticks.reduce((sum, tick) => sum + tick.ticks, 0)
  if (!total) return [{ module: sourceOf(owner.callFrame).module, share: 1 }]
  return ticks.map(({ line, ticks: count }) => ({
    module: sourceOf({ ...owner.callFrame, lineNumber: line - 1, columnNumber: Infinity }).module,
    share: count / total,
  }))
}

function labelOf({ callFrame: { functionName } }, { callFrame }) {
  if (!callFrame.url) return functionName
  const isTopLevel = callFrame.lineNumber === 0 && callFrame.columnNumber === 0
  if (isTopLevel && !functionName) return '(top level of the bundle)'
  const { module, line } = sourceOf(callFrame)
  return `${functionName || '(anonymous)'} ${module}:${line}`
}

function largestFirst(timesByName) {
  return [...timesByName]
    .map(([name, times]) => ({ name, self: middleMean(times) }))
    .toSorted((a, b) => b.self - a.self)
}

/** The mean of the middle half: a load that the machine held up is no cost. */
function middleMean(values) {
  const quarter = Math.floor(values.length / 4)
  const middle = values.toSorted((a, b) => a - b).slice(quarter, values.length - quarter)
  return middle.reduce((sum, value) => sum + value, 0) / middle.length
}
