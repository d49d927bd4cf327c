// Many buttons on one page: what each of them costs.
import { inFreshTab } from '../browser/launch.mjs'
import { countCpu, cpuOf, heapOf, settle } from '../browser/usage.mjs'

/** @param {string} site Origin of the site. */
export function elementsOf(site) {
  const redirectUri = { 'redirect-uri': `${site}/callback` }
  const plain = { issuer: 'https://floor.op.test', 'client-id': 'app', ...redirectUri }
  const ours = { domain: 'https://ours-tag.op.test', 'app-id': 'app', ...redirectUri }
  return [
    { id: 'native', label: 'bare `<button>`', tag: 'button', attributes: {} },
    { id: 'floor', label: 'floor', tag: 'floor-login', attributes: plain },
    { id: 'lit', label: 'bare Lit button', tag: 'lit-button', attributes: plain },
    { id: 'looks', label: 'Lit with our looks', tag: 'lit-looks', attributes: ours },
    {
      id: 'ours-tag',
      label: '**ours**',
      tag: 'genauth-login',
      attributes: { ...ours, route: 'hosted', 'display-name': 'Sign in' },
    },
  ]
}

/**
 * @typedef {object} Elements Each element's share.
 * @property {number} render To create, connect and render it, in µs.
 * @property {number} layout To lay it out, in µs.
 * @property {number} cpu CPU time until all of them are there, in µs.
 * @property {number} idle CPU time of what it does in idle time, in µs.
 * @property {number} heap JavaScript heap, in bytes.
 */

/** @returns {Promise<Elements>} */
export function measureElements({ browser, servers }, { kind, count }) {
  return inFreshTab(browser, async (tab, cdp) => {
    await tab.goto(`${servers.site}/elements/${kind.id}`)
    await countCpu(cdp)
    // What the first one brings with it is not an element's.
    await tab.evaluate(createElements, kind, 1)
    await settle(cdp)
    const heapBefore = await heapOf(cdp)
    const cpuBefore = await cpuOf(cdp)
    const { render, layout } = await tab.evaluate(createElements, kind, count)
    const cpuThen = await cpuOf(cdp)
    await settle(cdp)
    const cpuAfter = await cpuOf(cdp)
    return {
      render: (render * 1000) / count,
      layout: (layout * 1000) / count,
      cpu: ((cpuThen - cpuBefore) * 1000) / count,
      idle: ((cpuAfter - cpuThen) * 1000) / count,
      heap: ((await heapOf(cdp)) - heapBefore) / count,
    }
  })
}

/** Runs in the page. Gives milliseconds. */
async function createElements({ tag, attributes }, count) {
  if (tag.includes('-')) await customElements.whenDefined(tag)
  const box = document.createElement('div')
  document.body.append(box)
  const startedAt = performance.now()
  for (let index = 0; index < count; index++) {
    const element = document.createElement(tag)
    for (const name in attributes) element.setAttribute(name, attributes[name])
    if (tag === 'button') element.textContent = 'Sign in'
    box.append(element)
  }
  await box.lastChild.updateComplete
  const renderedAt = performance.now()
  box.getBoundingClientRect()
  return { render: renderedAt - startedAt, layout: performance.now() - renderedAt }
}
