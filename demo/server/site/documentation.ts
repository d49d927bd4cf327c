import Router from '@koa/router'
import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { once } from 'node:events'
import { existsSync, readFileSync, statSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Context } from 'koa'
import send from 'koa-send'
import { PAGES, ROOT } from '../../docs/.vitepress/pages.js'
import { contentSecurityPolicy, type AllowedSources } from '../http/content-security-policy.js'

/** Any of its pages may hold a live button. */
export const DOCUMENTATION_CALLBACK = '/docs/*'

const DEMO = fileURLToPath(new URL('../../', import.meta.url))
const BUILT = `${DEMO}docs/.vitepress/dist/`
const VITEPRESS = `${DEMO}node_modules/vitepress/bin/vitepress.js`

/** Serves the documentation at `/docs/`, and builds it when somebody asks for it first. */
export function documentation(genauth: URL, allowed: AllowedSources): Router {
  let building: Promise<boolean> | undefined
  let failed = false

  const serve = async (ctx: Context) => {
    if (ctx.path === '/docs') {
      ctx.redirect('/docs/')
      return
    }
    if (building === undefined && isStale())
      building = build().then((built) => {
        failed = !built
        building = undefined
        return built
      })
    if (building !== undefined || failed) {
      wait(ctx, failed)
      failed = false
      return
    }
    const path = decodeURIComponent(ctx.path.slice('/docs/'.length))
    const page = pageOf(path)
    if (page === undefined) await send(ctx, path, { root: BUILT })
    else show(ctx, page, genauth, allowed)
  }

  return new Router().get('/docs', serve).get('/docs/*path', serve)
}

/** The HTML file of a path, if it names a page. */
function pageOf(path: string): string | undefined {
  const name = path === '' || path.endsWith('/') ? `${path}index` : path
  const candidates = [`${name}.html`, name, `${name}/index.html`]
  return candidates.find((file) => file.endsWith('.html') && PAGE_NAME.test(file) && isFile(file))
}

/** No dots but that of the extension: nothing outside of the folder has such a name. */
const PAGE_NAME = /^[\w/-]+\.html$/

function isFile(name: string): boolean {
  return existsSync(BUILT + name)
}

function show(ctx: Context, page: string, genauth: URL, allowed: AllowedSources): void {
  const html = readFileSync(BUILT + page, 'utf8').replaceAll('{{genauth}}', genauth.origin)
  const scripts = [...html.matchAll(/<script(?: id="[^"]*")?>(.*?)<\/script>/gs)]
  const hashes = scripts.map(([, code = '']) => createHash('sha256').update(code).digest('base64'))
  const policy = contentSecurityPolicy({
    'connect-src': allowed['connect-src'] ?? [],
    'img-src': allowed['img-src'] ?? [],
    'frame-src': allowed['frame-src'] ?? [],
    // VitePress makes the functions of its search from strings, and colours code by attributes.
    'script-src': ["'self'", "'unsafe-eval'", ...hashes.map((hash) => `'sha256-${hash}'`)],
    'style-src': ["'self'", "'unsafe-inline'"],
  })
  ctx.set('content-security-policy', policy)
  ctx.type = 'html'
  ctx.body = html
}

/** Whether a page has been written since the site was built, or the site was never built. */
function isStale(): boolean {
  if (!isFile('index.html')) return true
  const builtAt = statSync(`${BUILT}index.html`).mtimeMs
  return PAGES.some(({ source }) => statSync(ROOT + source).mtimeMs > builtAt)
}

/** Builds the site, and says whether that went well. */
async function build(): Promise<boolean> {
  const vitepress = spawn(process.execPath, [VITEPRESS, 'build', 'docs'], {
    cwd: DEMO,
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  const [code] = (await once(vitepress, 'close')) as [number | null]
  return code === 0
}

/** A page that looks again by itself, until the site is there. */
function wait(ctx: Context, failed: boolean): void {
  ctx.status = 503
  ctx.set('content-security-policy', contentSecurityPolicy())
  ctx.type = 'html'
  if (!failed) ctx.set('refresh', '2')
  const words = failed
    ? 'The documentation could not be built: the terminal says why.'
    : 'The documentation is being built. This page shows it as soon as it is ready.'
  ctx.body = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Documentation</title>
<link rel="stylesheet" href="/site.css"><main><h1>Documentation</h1><p class="lead">${words}</p></main></html>`
}
