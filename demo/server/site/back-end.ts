import { randomUUID } from 'node:crypto'
import * as openid from 'openid-client'
import { readCookie } from '../http/cookies.js'
import type { Exchange } from '../http/exchange.js'
import { redirect, sendJson } from '../http/replies.js'
import { readForm } from '../http/request-body.js'
import type { Routes } from '../http/router.js'

/**
 * The application whose codes this back end redeems. Its ID tokens are signed with a public key,
 * which is checked here.
 */
const APP_ID = 'demo-app-rs256'

/** Its prefix keeps it to this very host; browsers count loopback as secure. */
const SESSION_COOKIE = '__Host-demo_session'
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
export function backEndRoutes(genauth: URL): Routes {
  const people = new Map<string, Person>()
  let discovered: Promise<openid.Configuration> | undefined

  const logIn = async (exchange: Exchange) => {
    const authorization = toAuthorization(await readForm(exchange.request))
    if (!authorization || !isOurOwn(exchange, authorization))
      return refuse(exchange, 403, 'not_from_this_site')
    let person: Person
    try {
      person = await redeem(await (discovered ??= discover(genauth)), authorization)
    } catch {
      discovered = undefined
      return refuse(exchange, 401, 'code_not_accepted')
    }
    // A new name for every session: nobody can have planted it before.
    const session = randomUUID()
    people.set(session, person)
    const headers = { 'set-cookie': toSessionCookie(session, SESSION_SECONDS) }
    if (!isNavigation(exchange))
      return sendJson(exchange.response, { name: person.name }, { headers })
    exchange.response.setHeader('set-cookie', headers['set-cookie'])
    return redirect(exchange.response, PAGE)
  }

  const whoIsThere = ({ request, response }: Exchange) => {
    const person = people.get(readCookie(request, SESSION_COOKIE) ?? '')
    return sendJson(response, person ? { name: person.name } : null)
  }

  const logOut = ({ request, response }: Exchange) => {
    people.delete(readCookie(request, SESSION_COOKIE) ?? '')
    response.setHeader('set-cookie', toSessionCookie('', 0))
    return redirect(response, PAGE)
  }

  return { 'POST /session': logIn, 'GET /session': whoIsThere, 'POST /session/end': logOut }
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
  const { iss, sub, name } = tokens.claims() as openid.IDToken
  return { issuer: iss, sub, name: typeof name === 'string' ? name : sub }
}

function toAuthorization(form: URLSearchParams): Authorization | undefined {
  const entries = FIELDS.map((field) => [field, form.get(field)] as const)
  return entries.every(([, value]) => value)
    ? (Object.fromEntries(entries) as Authorization)
    : undefined
}

/**
 * No script can read it, no other site's page has it sent, and no other host can have set it. A
 * lifetime of 0 removes it.
 */
function toSessionCookie(session: string, lifetimeSeconds: number): string {
  return `${SESSION_COOKIE}=${session}; Path=/; Max-Age=${lifetimeSeconds}; Secure; HttpOnly; SameSite=Strict`
}

/** Only a page of this site has its origin, and can set a cookie and a field to the same value. */
function isOurOwn({ request }: Exchange, authorization: Authorization): boolean {
  const fromHere = request.headers.origin === `http://${request.headers.host}`
  return fromHere && readCookie(request, CSRF) === authorization[CSRF]
}

function isNavigation({ request }: Exchange): boolean {
  return request.headers['sec-fetch-mode'] === 'navigate'
}

function refuse({ response }: Exchange, status: number, error: string) {
  return sendJson(response, { error }, { status })
}
