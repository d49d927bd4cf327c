import type { ErrorOut, KoaContextWithOIDC } from 'oidc-provider'
import { pickLanguage } from '../../http/language.js'
import { toText } from '../../http/page.js'
import { errorPage } from '../pages/error-page.js'
import type { Problem } from '../pages/messages.js'

const PROBLEMS = new Map<string, Problem>([
  ['InvalidRedirectUri', 'redirectUri'],
  ['InvalidClient', 'unknownApplication'],
  ['SessionNotFound', 'expired'],
])

/** Shows what the library cannot answer to the site. */
export function renderProviderError(ctx: KoaContextWithOIDC, out: ErrorOut, error: Error): void {
  const problem =
    out.error === 'server_error' ? 'failed' : (PROBLEMS.get(error.name) ?? 'badRequest')
  show(ctx, problem, details(ctx, out, problem))
}

/** Shows that the provider has no such endpoint. */
export function showNotFound(ctx: KoaContextWithOIDC): void {
  show(ctx, 'notFound')
  ctx.status = 404
}

function show(ctx: KoaContextWithOIDC, problem: Problem, detail = ''): void {
  const language = pickLanguage(ctx.query.lang, ctx.query.ui_locales, ctx.get('accept-language'))
  ctx.type = 'html'
  ctx.body = toText(errorPage(problem, language, detail))
}

function details({ query }: KoaContextWithOIDC, out: ErrorOut, problem: Problem): string {
  if (problem === 'redirectUri') return `redirect_uri = ${String(query.redirect_uri)}`
  if (problem === 'unknownApplication') return `client_id = ${String(query.client_id)}`
  return `${out.error}: ${out.error_description}`
}
