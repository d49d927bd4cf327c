import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import { LIBRARIES } from './libraries.js'

const path = (name: string) => fileURLToPath(new URL(name, import.meta.url))
const PEERS = path('../../packages/widget/bench/peers/')

/** @returns The script of each page, by its name, as an application would bundle it. */
export async function buildPages(): Promise<ReadonlyMap<string, Uint8Array>> {
  installPeers()
  const { outputFiles } = await build({
    entryPoints: LIBRARIES.map(({ page }) => path(`pages/${page}.js`)),
    nodePaths: [`${PEERS}node_modules`, path('../../packages/core/node_modules')],
    outdir: '/',
    bundle: true,
    write: false,
    format: 'esm',
    target: 'es2022',
    define: { 'process.env.NODE_ENV': '"production"', global: 'globalThis' },
    logLevel: 'error',
  })
  return new Map(outputFiles.map(({ path, contents }) => [path, contents]))
}

/** They are the benchmark's, and no part of the workspace. */
function installPeers(): void {
  if (existsSync(`${PEERS}node_modules`)) return
  const options = ['--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error']
  execFileSync('npm', ['ci', ...options], { cwd: PEERS, stdio: 'inherit' })
}
