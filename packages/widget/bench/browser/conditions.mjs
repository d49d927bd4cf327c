// What the page runs on.

/** DevTools' "Slow 4G": 1.6 Mbit/s down, 750 kbit/s up, less 10 %; 562.5 ms a request. */
const SLOW_4G = {
  offline: false,
  latency: 562.5,
  downloadThroughput: 180_000,
  uploadThroughput: 84_375,
}

export const conditions = [
  { id: 'unthrottled', label: 'unthrottled' },
  { id: 'slow-cpu', label: '4× slower CPU', cpu: 4 },
  { id: 'phone', label: 'Slow 4G, 4× slower CPU', cpu: 4, network: SLOW_4G },
]

/** @param {import('puppeteer-core').CDPSession} cdp */
export async function applyCondition(cdp, { cpu, network }) {
  if (cpu) await cdp.send('Emulation.setCPUThrottlingRate', { rate: cpu })
  if (!network) return
  await cdp.send('Network.enable')
  await cdp.send('Network.emulateNetworkConditions', network)
}
