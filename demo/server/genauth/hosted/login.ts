import type { RouteContext } from '../../http/route-context.js'
import type { Context } from 'koa'
import type { InteractionResults } from 'oidc-provider'
import { pickLanguage, type Language } from '../../http/language.js'
import { sendPage, type Html } from '../../http/page.js'
import { seeOther } from '../../http/redirect.js'
import type { Domain } from '../domain.js'
import { FAILURE_PARAMETER } from '../failures/failure-middleware.js'
import { findFailure } from '../failures/failures.js'
import type { Application } from '../tenant.js'
import type { User } from '../users.js'

/** A login that waits for its person: what the library calls an interaction. */
export interface Login {
  readonly uid: string
  /** Where its pages live; its cookie is sent here and below, and nowhere else. */
  readonly path: string
  readonly application: Application
  readonly language: Language
  /** Parameters of the authorization request. */
  readonly parameters: Readonly<Record<string, unknown>>
  /** What the library wants of the person: to sign in, to choose an account, to agree. */
  readonly prompt: string
  /** Who is signed in already, if anybody is. */
  readonly accountId: string | undefined
}

export class LoginExpiredError extends Error {
  override readonly name = 'LoginExpiredError'
}

type Interaction = InstanceType<Domain['provider']['Interaction']>

export function loginPath({ path }: Domain, uid: string): string {
  return `${path}/interaction/oidc/${uid}/login`
}

/**
 * Finds the login that the page belongs to, if this browser started it.
 *
 * @throws {LoginExpiredError}
 */
export async function loadLogin(domain: Domain, ctx: RouteContext): Promise<Login> {
  const interaction = await domain.provider
    .interactionDetails(ctx.req, ctx.res)
    .catch(() => undefined)
  if (!interaction || interaction.uid !== ctx.params.uid) throw new LoginExpiredError()
  return toLogin(domain, ctx, interaction)
}

/**
 * Finds a login by its `uid`, to show a page of it. The page changes nothing, so it may be anybody's.
 *
 * @throws {LoginExpiredError}
 */
export async function findLogin(domain: Domain, ctx: Context, uid: string): Promise<Login> {
  const interaction = await domain.provider.Interaction.find(uid)
  if (!interaction) throw new LoginExpiredError()
  return toLogin(domain, ctx, interaction)
}

function toLogin(domain: Domain, ctx: Context, interaction: Interaction): Login {
  const { uid, params: parameters, prompt, session } = interaction
  const application = domain.applications.find(({ id }) => id === parameters.client_id)
  if (!application) throw new LoginExpiredError()
  const language = pickLanguage(
    ctx.URL.searchParams.get('lang'),
    ctx.cookies.get(LANGUAGE_COOKIE),
    parameters.lang,
    parameters.ui_locales,
    ctx.get('accept-language'),
  )
  const path = loginPath(domain, uid)
  const accountId = session?.accountId
  return { uid, path, application, language, parameters, prompt: prompt.name, accountId }
}

const LANGUAGE_COOKIE = 'genauth_language'

export function sendLoginPage(ctx: Context, login: Login, page: Html): void {
  const { language, path, parameters } = login
  // The language stays when the person comes back from the identity source.
  ctx.cookies.set(LANGUAGE_COOKIE, language, { path, maxAge: 3_600_000, sameSite: 'lax' })
  sendPage(ctx, page, {
    'script-src': ["'self'"],
    // A form's redirects count too, and the last one may lead back to the site.
    'form-action': ["'self'", new URL(String(parameters.redirect_uri)).origin],
  })
  ctx.set({ ...findFailure(parameters[FAILURE_PARAMETER])?.pageHeaders })
}

/** Ends the login well: the site gets a code. */
export function finishLogin(domain: Domain, ctx: Context, user: User): Promise<void> {
  return finish(domain, ctx, {
    login: { accountId: user.id },
    consent: {},
    select_account: {},
  })
}

/** Ends the login with the OAuth answer `access_denied`. */
export function denyLogin(domain: Domain, ctx: Context, description: string): Promise<void> {
  return finish(domain, ctx, { error: 'access_denied', error_description: description })
}

async function finish(domain: Domain, ctx: Context, result: InteractionResults): Promise<void> {
  const { provider } = domain
  const options = { mergeWithLastSubmission: false }
  seeOther(ctx, await provider.interactionResult(ctx.req, ctx.res, result, options))
}
