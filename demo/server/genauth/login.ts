import type { ServerResponse } from 'node:http'
import type { InteractionResults } from 'oidc-provider'
import { contentSecurityPolicy } from '../http/content-security-policy.js'
import { formatCookie, readCookie } from '../http/cookies.js'
import type { Exchange } from '../http/exchange.js'
import type { Html } from '../http/html.js'
import { pickLanguage, type Language } from '../http/language.js'
import { redirect, sendHtml } from '../http/replies.js'
import type { Application } from './applications.js'
import type { Domain } from './domain.js'
import { FAILURE_PARAMETER } from './failures/failure-middleware.js'
import { findFailure } from './failures/failures.js'
import type { User } from './users.js'

/** A login that waits for its person: what the library calls an interaction. */
export interface Login {
  readonly uid: string
  /** Where its pages live; its cookie is sent here and below, and nowhere else. */
  readonly path: string
  readonly application: Application
  readonly language: Language
  /** Parameters of the authorization request. */
  readonly parameters: Readonly<Record<string, unknown>>
}

export class LoginExpiredError extends Error {
  override readonly name = 'LoginExpiredError'
}

export function loginPath({ path }: Domain, uid: string): string {
  return `${path}/interaction/oidc/${uid}/login`
}

/** Finds the login the page belongs to, if this browser started it. */
export async function loadLogin(
  domain: Domain,
  { request, response, params, url }: Exchange,
): Promise<Login> {
  const interaction = await domain.provider
    .interactionDetails(request, response)
    .catch(() => undefined)
  const application = domain.applications.find(({ id }) => id === interaction?.params.client_id)
  if (!interaction || !application || interaction.uid !== params.get('uid'))
    throw new LoginExpiredError()

  const { uid, params: parameters } = interaction
  const language = pickLanguage(
    url.searchParams.get('lang'),
    readCookie(request, LANGUAGE_COOKIE),
    parameters.lang,
    parameters.ui_locales,
    request.headers['accept-language'],
  )
  return { uid, path: loginPath(domain, uid), application, language, parameters }
}

const LANGUAGE_COOKIE = 'genauth_language'

export function sendLoginPage({ response }: Exchange, login: Login, page: Html): ServerResponse {
  const { language, path, parameters } = login
  const site = new URL(String(parameters.redirect_uri)).origin
  return sendHtml(response, page, {
    headers: {
      // A form's redirects count too, and the last one may lead back to the site.
      'content-security-policy': contentSecurityPolicy({ 'form-action': ["'self'", site] }),
      // The language stays when the person comes back from the identity source.
      'set-cookie': formatCookie(LANGUAGE_COOKIE, language, path, 3600),
      ...findFailure(parameters[FAILURE_PARAMETER])?.pageHeaders,
    },
  })
}

/** Ends the login well: the site gets a code. */
export function finishLogin(
  domain: Domain,
  exchange: Exchange,
  user: User,
): Promise<ServerResponse> {
  return finish(domain, exchange, { login: { accountId: user.id }, consent: {} })
}

/** Ends the login with the OAuth answer `access_denied`. */
export function denyLogin(
  domain: Domain,
  exchange: Exchange,
  description: string,
): Promise<ServerResponse> {
  return finish(domain, exchange, { error: 'access_denied', error_description: description })
}

async function finish(
  domain: Domain,
  { request, response }: Exchange,
  result: InteractionResults,
): Promise<ServerResponse> {
  const options = { mergeWithLastSubmission: false }
  return redirect(
    response,
    await domain.provider.interactionResult(request, response, result, options),
  )
}
