import type { Context } from 'koa'
import { pickLanguage } from '../http/language.js'
import { sendPage } from '../http/page.js'
import { errorPage } from './pages/error-page.js'
import type { Problem } from './pages/messages.js'

export function sendErrorPage(ctx: Context, status: number, problem: Problem, details = ''): void {
  const query = ctx.URL.searchParams
  const language = pickLanguage(
    query.get('lang'),
    query.get('ui_locales'),
    ctx.get('accept-language'),
  )
  ctx.status = status
  sendPage(ctx, errorPage(problem, language, details))
}
