import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import type { RequestListener } from 'node:http'
import { contentSecurityPolicy } from '../http/content-security-policy.js'
import type { AllowedSources } from '../http/content-security-policy.js'
import type { Handler } from '../http/exchange.js'
import { send, sendText } from '../http/replies.js'
import { reportError } from '../http/report-error.js'
import { createRouter } from '../http/router.js'
import { contentType } from '../http/static-file.js'
import { backEndRoutes } from './back-end.js'
import { BUILT_FILES, BUILT_FOLDER, findBuilt, NOT_BUILT } from './built-scripts.js'
import { listFiles, PAGES_FOLDER } from './pages.js'

export interface SiteOptions {
  readonly genauth: URL
  /** Where people's pictures come from. */
  readonly pictures: readonly URL[]
}

/** The site owner's web server: the pages, the built scripts they load, and the back end. */
export function createSite({ genauth, pictures }: SiteOptions): RequestListener {
  const allowed = {
    // The strictest there is: not even a named policy may make HTML from strings.
    'require-trusted-types-for': ["'script'"],
    'trusted-types': ['lit-html'],
    'script-src': ["'self'"],
    'connect-src': ["'self'", genauth.origin],
    // For a session that is renewed silently.
    'frame-src': [genauth.origin],
    'img-src': ["'self'", 'data:', ...pictures.map(({ origin }) => origin)],
  }
  const policy = contentSecurityPolicy(allowed)
  const page = servePage(genauth, allowed)
  const pages = Object.fromEntries(listFiles().map((path) => [`GET ${path}`, page]))
  const built = Object.fromEntries(
    Object.entries(BUILT_FILES).flatMap(([path, name]) => [
      [`GET ${path}`, serveBuilt(name, policy)],
      [`GET ${path}.map`, serveBuilt(name, policy, '.map')],
    ]),
  )
  return createRouter({
    routes: [
      backEndRoutes(genauth),
      {
        ...pages,
        ...built,
        [`GET ${BUILT_FOLDER}:part`]: (exchange) =>
          serveBuilt(`@genauth-login/widget${exchange.url.pathname}`, policy)(exchange),
      },
    ],
    notFound: ({ response }) =>
      sendText(response, 'There is no such page on this site.', { status: 404 }),
    failed: ({ response }, error) => {
      reportError(error)
      return sendText(response, 'The site met an error of its own. The terminal shows it.', {
        status: 500,
      })
    },
  })
}

/** Serves a file as it is written, but for `{{genauth}}`: the ports are chosen at start. */
function servePage(genauth: URL, allowed: AllowedSources): Handler {
  return ({ response, url }) => {
    const path = url.pathname === '/' ? '/index.html' : url.pathname
    const text = readFileSync(new URL(`.${path}`, PAGES_FOLDER), 'utf8').replaceAll(
      '{{genauth}}',
      genauth.origin,
    )
    const policy = contentSecurityPolicy({
      ...allowed,
      'style-src': ["'self'", ...hashesOfStyles(text)],
    })
    return send(response, contentType(path), text, {
      headers: { 'content-security-policy': policy },
    })
  }
}

/** The styles that a page has inside, by what they say: another one would not be applied. */
function hashesOfStyles(html: string): string[] {
  const styles = [...html.matchAll(/<style[^>]*>(.*?)<\/style>/gs)].map(([, style]) => style ?? '')
  return styles.map((style) => `'sha256-${createHash('sha256').update(style).digest('base64')}'`)
}

function serveBuilt(name: string, policy: string, extension = ''): Handler {
  return ({ response, url }) => {
    const file = findBuilt(name)
    if (file === undefined) return sendText(response, NOT_BUILT, { status: 503 })
    const text = readFileSync(file + extension, 'utf8')
    return send(response, contentType(url.pathname), text, {
      headers: { 'content-security-policy': policy },
    })
  }
}
