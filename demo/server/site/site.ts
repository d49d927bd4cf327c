import Router from '@koa/router'
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { basename, dirname } from 'node:path'
import type Koa from 'koa'
import type { Context } from 'koa'
import send from 'koa-send'
import { contentSecurityPolicy, type AllowedSources } from '../http/content-security-policy.js'
import { createApp } from '../http/create-app.js'
import { backEnd } from './back-end.js'
import { BUILT_FILES, BUILT_FOLDER, findBuilt, NOT_BUILT } from './built-scripts.js'
import { bundledScripts } from './bundled-scripts.js'
import { documentation } from './documentation.js'
import { hostPages } from './host-pages.js'
import { listFiles, PAGES_FOLDER } from './pages.js'

export interface SiteOptions {
  /** GenAuth's addresses; the first is the one that the pages name. */
  readonly genauth: readonly [URL, ...URL[]]
  /** Where people's pictures come from. */
  readonly pictures: readonly URL[]
}

/** The site owner's web server: the pages, the built scripts they load, and the back end. */
export function createSite({ genauth: addresses, pictures }: SiteOptions): Koa {
  const [genauth] = addresses
  const origins = addresses.map(({ origin }) => origin)
  const allowed = {
    // The strictest there is for a Lit element: no HTML from strings but that of its templates.
    'require-trusted-types-for': ["'script'"],
    'trusted-types': ['lit-html'],
    'script-src': ["'self'"],
    'connect-src': ["'self'", ...origins],
    // For a session that is renewed silently.
    'frame-src': origins,
    'img-src': ["'self'", 'data:', ...pictures.map(({ origin }) => origin)],
  }
  const policy = contentSecurityPolicy(allowed)
  return createApp({
    routers: [
      backEnd(genauth),
      pages(genauth, allowed),
      documentation(genauth, allowed),
      bundledScripts(policy),
      hostPages(policy),
      builtFiles(policy),
    ],
    notFound,
    failed,
  })
}

function notFound(ctx: Context): void {
  ctx.status = 404
  ctx.body = 'There is no such page on this site.'
}

function failed(ctx: Context): void {
  ctx.status = 500
  ctx.body = 'The site met an error of its own. The terminal shows it.'
}

/** Any GenAuth, as the visitors of a page name it: in the clear on this machine alone. */
const ANY_TENANT: AllowedSources = {
  'connect-src': [
    "'self'",
    'https:',
    'http://127.0.0.1:*',
    'http://localhost:*',
    'http://*.localhost:*',
  ],
}

/** What a page may do beyond what all pages may. */
const OF_PAGE: Readonly<Record<string, AllowedSources>> = {
  '/try.html': ANY_TENANT,
  '/flow.html': ANY_TENANT,
  '/configure.html': { ...ANY_TENANT, 'frame-src': ["'self'"] },
  '/preview.html': { ...ANY_TENANT, 'frame-ancestors': ["'self'"] },
}

/** Serves each page as it is written, but for `{{genauth}}`: the ports are chosen at start. */
function pages(genauth: URL, allowed: AllowedSources): Router {
  const router = new Router()
  for (const path of listFiles()) {
    const file = new URL(path === '/' ? 'index.html' : `.${path}`, PAGES_FOLDER)
    router.get(path, (ctx) => {
      const text = readFileSync(file, 'utf8').replaceAll('{{genauth}}', genauth.origin)
      const sources = {
        ...allowed,
        'style-src': ["'self'", ...hashesOfStyles(text)],
        ...OF_PAGE[path],
      }
      ctx.set('content-security-policy', contentSecurityPolicy(sources))
      ctx.type = basename(file.pathname)
      ctx.body = text
    })
  }
  return router
}

/** The styles that a page has inside, by what they say: another one would not be applied. */
function hashesOfStyles(html: string): string[] {
  const styles = [...html.matchAll(/<style[^>]*>(.*?)<\/style>/gs)].map(([, style]) => style ?? '')
  return styles.map((style) => `'sha256-${createHash('sha256').update(style).digest('base64')}'`)
}

/** Serves what the packages have built, each file by the name that its package gives it. */
function builtFiles(policy: string): Router {
  const router = new Router()
  const serve = async (ctx: Context, name: string, extension = '') => {
    const file = findBuilt(name)
    if (file === undefined) {
      ctx.status = 503
      ctx.body = NOT_BUILT
      return
    }
    ctx.set('content-security-policy', policy)
    await send(ctx, basename(file) + extension, { root: dirname(file) })
  }
  for (const [path, name] of Object.entries(BUILT_FILES)) {
    router.get(path, (ctx) => serve(ctx, name))
    router.get(`${path}.map`, (ctx) => serve(ctx, name, '.map'))
  }
  router.get(`${BUILT_FOLDER}*part`, (ctx) => serve(ctx, `@genauth-login/widget${ctx.path}`))
  return router
}
