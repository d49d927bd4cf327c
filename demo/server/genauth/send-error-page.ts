import type { ServerResponse } from 'node:http'
import { contentSecurityPolicy } from '../http/content-security-policy.js'
import type { Exchange } from '../http/exchange.js'
import { pickLanguage } from '../http/language.js'
import { sendHtml } from '../http/replies.js'
import { errorPage } from './pages/error-page.js'
import type { Problem } from './pages/messages.js'

export function sendErrorPage(
  { request, response, url }: Exchange,
  status: number,
  problem: Problem,
  details = '',
): ServerResponse {
  const { searchParams } = url
  const language = pickLanguage(
    searchParams.get('lang'),
    searchParams.get('ui_locales'),
    request.headers['accept-language'],
  )
  const headers = { 'content-security-policy': contentSecurityPolicy() }
  return sendHtml(response, errorPage(problem, language, details), { status, headers })
}
