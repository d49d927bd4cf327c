// Installs and bundles the peers: only when the benchmark runs, and only when something changed.
import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { bench, builtOf } from './places.mjs'
import { bundleWithRollup } from './rollup.mjs'

const folder = `${bench}peers/`
const stampFile = builtOf('peers.sha256')

/** @param {readonly import('../pages/pages.mjs').Page[]} peers */
export async function buildPeers(peers) {
  const stamp = hashOf(peers)
  if (existsSync(stampFile) && readFileSync(stampFile, 'utf8') === stamp) return
  const options = ['--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error']
  execFileSync('npm', ['ci', ...options], { cwd: folder, stdio: 'inherit' })
  const plugins = await peerPlugins()
  for (const { id, entry, callback } of peers) {
    await bundleWithRollup(id, bench + entry, { plugins })
    if (callback && callback !== entry)
      await bundleWithRollup(`${id}-callback`, bench + callback, { plugins })
  }
  writeFileSync(stampFile, stamp)
}

/** What only peers need, and what is installed with them. */
async function peerPlugins() {
  const load = async (plugin) => (await import(createRequire(folder).resolve(plugin))).default
  const commonjs = await load('@rollup/plugin-commonjs')
  const json = await load('@rollup/plugin-json')
  const replace = await load('@rollup/plugin-replace')
  const values = { 'process.env.NODE_ENV': '"production"' }
  return [
    replace({ preventAssignment: true, values }),
    json(),
    commonjs({ transformMixedEsModules: true }),
  ]
}

/** Of all that the built peers follow from. */
function hashOf(peers) {
  const hash = createHash('sha256').update(JSON.stringify(peers))
  const entries = readdirSync(`${folder}pages`).map((name) => `${folder}pages/${name}`)
  const bundler = ['peers.mjs', 'rollup.mjs'].map((name) => `${bench}build/${name}`)
  for (const file of [`${folder}package-lock.json`, ...bundler, ...entries])
    hash.update(readFileSync(file))
  return hash.digest('hex')
}
