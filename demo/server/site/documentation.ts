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
  const site = new Build()
  const serve = async (ctx: Context) => {
    const path = ctx.path.slice('/docs/'.length)
    if (ctx.path === '/docs') ctx.redirect('/docs/')
    else if (!site.isReady()) wait(ctx, site.hasFailed())
    else if (isFile(path) && !path.endsWith('.html')) await send(ctx, path, { root: BUILT })
    else show(ctx, pageOf(path), genauth, allowed)
  }
  return new Router().get('/docs', serve).get('/docs/*path', serve)
}

/** The site as it is built, one build at a time. */
class Build {
  #running = false
  #failed = false

  /** Whether the site is there as it was last written. Otherwise it is being built from now on. */
  isReady(): boolean {
    if (!this.#running && isStale()) {
      this.#running = true
      void this.#run()
    }
    return !this.#running
  }

  /** Whether the last build failed. The one that runs may do better. */
  hasFailed(): boolean {
    return this.#failed
  }

  async #run(): Promise<void> {
    const vitepress = spawn(process.execPath, [VITEPRESS, 'build', 'docs'], {
      cwd: DEMO,
      stdio: ['ignore', 'ignore', 'inherit'],
    })
    const [code] = (await once(vitepress, 'close')) as [number | null]
    this.#failed = code !== 0
    this.#running = false
  }
}

/** The HTML file of a path, if it names a page. */
function pageOf(path: string): string | undefined {
  const name = path === '' || path.endsWith('/') ? `${path}index` : path
  return [`${name}.html`, name].find((file) => file.endsWith('.html') && isFile(file))
}

/** Nothing outside of the folder has such a name: no part of it begins with a dot. */
const FILE_NAME = /^(?:[\w@-][\w@.-]*\/)*[\w@-][\w@.-]*$/

function isFile(name: string): boolean {
  return FILE_NAME.test(name) && existsSync(BUILT + name) && statSync(BUILT + name).isFile()
}

function show(ctx: Context, page: string | undefined, genauth: URL, allowed: AllowedSources): void {
  const file = BUILT + (page ?? '404.html')
  const html = readFileSync(file, 'utf8').replaceAll('{{genauth}}', genauth.origin)
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
  ctx.status = page === undefined ? 404 : 200
  ctx.type = 'html'
  ctx.body = html
}

/** Whether a page has been written since the site was built, or the site was never built. */
function isStale(): boolean {
  if (!isFile('index.html')) return true
  const builtAt = statSync(`${BUILT}index.html`).mtimeMs
  return PAGES.some(({ source }) => statSync(ROOT + source).mtimeMs > builtAt)
}

/** A page that looks again by itself, until the site is there. */
function wait(ctx: Context, failed: boolean): void {
  ctx.status = 503
  ctx.set('content-security-policy', contentSecurityPolicy())
  ctx.type = 'html'
  ctx.set('refresh', '2')
  const words = failed
    ? 'The documentation could not be built: the terminal says why. It is tried again.'
    : 'The documentation is being built. This page shows it as soon as it is ready.'
  ctx.body = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Documentation</title>
<link rel="stylesheet" href="/site.css"><main><h1>Documentation</h1><p class="lead">${words}</p></main></html>`
}
