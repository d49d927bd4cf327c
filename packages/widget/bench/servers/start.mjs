// Starts the site and the provider in a process of their own, so that neither waits for the other
// side of the measurement.
import { fork } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'

/**
 * @typedef {object} Servers
 * @property {string} site Origin of the pages under test.
 * @property {number} providerPort Where every `*.op.test` is to lead.
 * @property {() => Promise<readonly import('./request-log.mjs').LoggedRequest[]>} takeLog Gives the
 *   requests since the last call.
 * @property {() => void} stop
 */

/** @returns {Promise<Servers>} */
export async function startServers() {
  const child = fork(fileURLToPath(new URL('main.mjs', import.meta.url)))
  child.on('exit', (code) => code && console.error(`The servers ended with ${code}.`))
  const [{ sitePort, providerPort }] = await once(child, 'message')
  return {
    site: `http://localhost:${sitePort}`,
    providerPort,
    takeLog: async () => {
      child.send('take-log')
      const [log] = await once(child, 'message')
      return log
    },
    stop: () => child.kill(),
  }
}
