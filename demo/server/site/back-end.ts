import Router from '@koa/router'
import { randomUUID } from 'node:crypto'
import * as openid from 'openid-client'
import type { Context } from 'koa'
import { formFields, readBody } from '../http/form.js'
import { seeOther } from '../http/redirect.js'

/**
 * The application whose codes this back end redeems. Its ID tokens are signed with a public key,
 * which is checked here.
 */
const APP_ID = 'demo-app-rs256'

/** Its prefix keeps it to this very host; browsers count loopback as secure. */
const SESSION_COOKIE = '__Host-demo_session'
/** WebKit counts no http page as secure: there the demo has one that is not. */
const HTTP_COOKIE = 'demo_session'
const SESSION_SECONDS = 3600
const CSRF = 'genauth_csrf_token'

/** Where a browser goes that has posted a form. */
const PAGE = '/back-end.html'

/** Who is logged in. The key is not an e-mail address: two issuers may give the same. */
interface Person {
  readonly issuer: string
  readonly sub: string
  readonly name: string
}

/** What the widget posts, each once. */
const FIELDS = ['code', 'codeVerifier', 'redirectUri', 'nonce', 'state', 'issuer', CSRF] as const
type Authorization = Readonly<Record<(typeof FIELDS)[number], string>>

/**
 * The site's own back end: it redeems the code that a login gave, and remembers the person by a
 * cookie no script can read.
 */
export function backEnd(genauth: URL): Router {
  const people = new Map<string, Person>()
  let discovered: Promise<openid.Configuration> | undefined

  const logIn = async (ctx: Context) => {
    const authorization = toAuthorization(formFields(ctx))
    if (!authorization || !isOurOwn(ctx, authorization)) {
      refuse(ctx, 403, 'not_from_this_site')
      return
    }
    let person: Person
    try {
      discovered ??= discover(genauth)
      person = await redeem(await discovered, authorization)
    } catch {
      discovered = undefined
      refuse(ctx, 401, 'code_not_accepted')
      return
    }
    // A new name for every session: nobody can have planted it before.
    const session = randomUUID()
    people.set(session, person)
    setSessionCookie(ctx, session, SESSION_SECONDS)
    if (isNavigation(ctx)) seeOther(ctx, PAGE)
    else ctx.body = { name: person.name }
  }

  const whoIsThere = (ctx: Context) => {
    const person = people.get(sessionOf(ctx))
    ctx.type = 'json'
    ctx.body = JSON.stringify(person ? { name: person.name } : null)
  }

  const logOut = (ctx: Context) => {
    people.delete(sessionOf(ctx))
    setSessionCookie(ctx, '', 0)
    seeOther(ctx, PAGE)
  }

  return new Router()
    .post('/session', readBody, logIn)
    .get('/session', whoIsThere)
    .post('/session/end', logOut)
}

async function discover(genauth: URL): Promise<openid.Configuration> {
  const configuration = await openid.discovery(
    new URL('/oidc', genauth),
    APP_ID,
    undefined,
    openid.None(),
    {
      // eslint-disable-next-line @typescript-eslint/no-deprecated -- everything is on this machine, where nobody listens in
      execute: [openid.allowInsecureRequests],
    },
  )
  openid.enableNonRepudiationChecks(configuration)
  return configuration
}

/** Redeems a code, and checks the ID token with its nonce and signature. */
async function redeem(
  configuration: openid.Configuration,
  authorization: Authorization,
): Promise<Person> {
  const { code, codeVerifier, redirectUri, nonce, state, issuer } = authorization
  if (issuer !== configuration.serverMetadata().issuer)
    throw new Error('The code is of another issuer.')
  const answer = new URL(redirectUri)
  answer.search = String(new URLSearchParams({ code, state, iss: issuer }))
  const tokens = await openid.authorizationCodeGrant(configuration, answer, {
    pkceCodeVerifier: codeVerifier,
    expectedNonce: nonce,
    expectedState: state,
    idTokenExpected: true,
  })
  const { iss, sub, name, nickname } = tokens.claims() as openid.IDToken
  // A person of a social identity source often has a nickname alone.
  const shown = [name, nickname].find(isText)
  return { issuer: iss, sub, name: shown ?? sub }
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value !== ''
}

function toAuthorization(form: ReadonlyMap<string, string>): Authorization | undefined {
  const entries = FIELDS.map((field) => [field, form.get(field)] as const)
  return entries.every(([, value]) => value)
    ? (Object.fromEntries(entries) as Authorization)
    : undefined
}

/**
 * No script can read it, no other site's page has it sent, and no other host can have set it. A
 * lifetime of 0 removes it.
 */
function setSessionCookie(ctx: Context, session: string, lifetimeSeconds: number): void {
  // Browsers count loopback as secure; the cookie library looks at the connection alone.
  ctx.cookies.secure = true
  const options = { maxAge: lifetimeSeconds * 1000, sameSite: 'strict', signed: false } as const
  ctx.cookies.set(SESSION_COOKIE, session, { ...options, secure: true })
  if (!ctx.secure) ctx.cookies.set(HTTP_COOKIE, session, { ...options, secure: false })
}

function sessionOf(ctx: Context): string {
  const cookie = ctx.cookies.get(SESSION_COOKIE) ?? (ctx.secure ? '' : ctx.cookies.get(HTTP_COOKIE))
  return cookie ?? ''
}

/** Only a page of this site has its origin, and can set a cookie and a field to the same value. */
function isOurOwn(ctx: Context, authorization: Authorization): boolean {
  const fromHere = ctx.get('origin') === `${ctx.protocol}://${ctx.host}`
  return fromHere && ctx.cookies.get(CSRF) === authorization[CSRF]
}

function isNavigation(ctx: Context): boolean {
  return ctx.get('sec-fetch-mode') === 'navigate'
}

function refuse(ctx: Context, status: number, error: string): void {
  ctx.status = status
  ctx.body = { error }
}
