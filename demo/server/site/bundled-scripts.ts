import Router from '@koa/router'
import { build } from 'esbuild'
import { relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Context } from 'koa'
import { PAGES_FOLDER } from './pages.js'

/** Pages whose script is made of modules and packages, as a site's bundler makes it. */
const ENTRIES = { configure: 'configure/main.ts', flow: 'flow/main.ts' } as const

const FOLDER = fileURLToPath(PAGES_FOLDER)

let bundled: Promise<ReadonlyMap<string, string>> | undefined

/** Serves those scripts, `/configure.js` and `/flow.js`, bundled when the first is asked for. */
export function bundledScripts(policy: string): Router {
  const serve = async (ctx: Context) => {
    bundled ??= bundle().catch(forget)
    const script = (await bundled).get(ctx.path)
    if (script === undefined) return
    ctx.set('content-security-policy', policy)
    ctx.type = 'js'
    ctx.body = script
  }
  const router = new Router().get('/bundled/*part', serve)
  for (const name of Object.keys(ENTRIES)) router.get(`/${name}.js`, serve)
  return router
}

/** The next request tries again. */
function forget(error: unknown): never {
  bundled = undefined
  throw error
}

/** What the bundler makes, by the path that it is served at. */
async function bundle(): Promise<ReadonlyMap<string, string>> {
  const { outputFiles } = await build({
    absWorkingDir: FOLDER,
    entryPoints: ENTRIES,
    outdir: '.',
    chunkNames: 'bundled/[name]-[hash]',
    bundle: true,
    splitting: true,
    format: 'esm',
    target: 'es2022',
    write: false,
    logLevel: 'warning',
    // The module is imported by name as well.
    logOverride: { 'ignored-bare-import': 'silent' },
  })
  return new Map(outputFiles.map(({ path, text }) => [`/${relative(FOLDER, path)}`, text]))
}
