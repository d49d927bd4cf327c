import { CompactSign, base64url, exportJWK, generateKeyPair } from 'jose'
import type { JWK } from 'jose'
import { toJson } from '../../src/model/to-json.js'
import type { FakeBrowser, FakeWindow } from './fake-browser.js'

/** What a response is made of. `undefined` takes a part away. */
type Parts = Readonly<Record<string, unknown>>

/**
 * What GenAuth remembers of a code until it is redeemed, or tried to be; and of a login until its
 * tokens are revoked.
 */
interface Grant {
  readonly request: URLSearchParams
}

/** What a login was given. Only the last refresh token is good; another one ends it all. */
interface Given extends Grant {
  readonly refreshTokens: string[]
  readonly accessTokens: string[]
}

export const TOKEN_PATH = '/oidc/token'
export const USER_INFO_PATH = '/oidc/me'
export const REVOCATION_PATH = '/oidc/token/revocation'
export const INTROSPECTION_PATH = '/oidc/token/introspection'
export const KEY_SET_PATH = '/oidc/.well-known/jwks.json'
export const PUBLIC_CONFIG_PATH = '/api/v2/applications/my-app/public-config'

/** Values that may turn up in one place only. A test looks for them everywhere else. */
export const CANARIES = {
  code: 'canary-code-d1f0',
  accessToken: 'canary-access-token-7b3c',
  refreshToken: 'canary-refresh-token-95aa',
}

const APP_SECRET = new TextEncoder().encode('the App Secret, which no browser may hold')
const keyPair = generateKeyPair('RS256')

/**
 * A small GenAuth on the network of a fake browser: public configuration, codes, tokens. Each part
 * of a response can be replaced.
 */
export class FakeGenAuth {
  readonly origin = 'https://my-app.genauth.ai'
  readonly domain: string
  readonly appId = 'my-app'
  readonly issuer: string

  /** `data` of the public configuration. */
  application: Parts = {
    oidcConfig: { id_token_signed_response_alg: 'HS256' },
    redirectUris: ['https://site.example/login', 'https://site.example/callback'],
    socialConnections: [
      {
        id: 'github-id',
        identifier: 'my-github',
        provider: 'github',
        displayName: 'GitHub',
        name_en: 'GitHub',
      },
      {
        id: 'xiaomi-id',
        identifier: 'my-xiaomi',
        provider: 'xiaomi',
        displayName: 'Xiaomi Account',
        name: '小米',
      },
      {
        id: 'other-id',
        identifier: 'my-other-xiaomi',
        provider: 'xiaomi',
        displayName: 'Mi for Work',
        name: '小米',
      },
    ],
  }

  /**
   * Header of the next ID tokens. Any `alg` but HS256, HS512 and RS256 comes without a signature.
   */
  header: { readonly alg: string; readonly [parameter: string]: unknown } = { alg: 'HS256' }
  /** Writes the next ID tokens in another way. */
  respell = (idToken: string): string => idToken
  /** Claims of the next ID tokens that are not as they should be. */
  claims: Parts = {}
  /** Writes these claims, also as `JSON.stringify` does not. */
  writeClaims = (claims: Parts): string => JSON.stringify(claims)
  /** Members of the next token responses that are not as they should be. */
  tokens: Parts = {}
  /** Answers instead of the public configuration. */
  answerPublicConfig: (() => Response | Promise<Response>) | undefined
  /** Answers instead of the key set. */
  answerKeySetRequest: (() => Response | Promise<Response>) | undefined
  /** Answers instead of the token endpoint. */
  answerTokenRequest: (() => Response | Promise<Response>) | undefined

  /** Claims of the person at the user info endpoint that are not as they should be. */
  user: Parts = {}
  /** Answers instead of the user info endpoint. */
  answerUserInfoRequest: ((request: Request) => Response | Promise<Response>) | undefined
  /** Whether a renewal gives another refresh token, and the one before is used up. */
  rotatesRefreshTokens = true
  /** Whether the application may introspect its tokens without a secret. */
  allowsIntrospection = false
  /** Answers instead of the introspection endpoint. */
  answerIntrospectionRequest: (() => Response | Promise<Response>) | undefined
  /** Answers instead of the revocation endpoint. */
  answerRevocationRequest: (() => Response | Promise<Response>) | undefined
  /** Every token that was revoked. */
  readonly revoked: string[] = []
  /** How often tokens were renewed. */
  renewals = 0

  #refreshTokens = 0
  readonly #browser: FakeBrowser
  readonly #given = new Set<Given>()
  readonly #grants = new Map<string, Grant>()
  #granted = 0

  /** @param path Of the application, in a unified domain. */
  constructor(browser: FakeBrowser, path = '') {
    this.domain = this.origin + path
    this.issuer = `${this.domain}/oidc`
    this.#browser = browser
    browser.network = (request) => this.#answer(request)
  }

  /** Origin of the page that posts the response: GenAuth's, or the site's own that it goes to. */
  responderOf({ address }: FakeWindow): string {
    const parameters = address!.searchParams
    const isOwn = parameters.get('response_mode') !== 'web_message'
    return isOwn ? new URL(parameters.get('redirect_uri')!).origin : this.origin
  }

  /** The person logs in: the page that the window ends at posts a code. */
  logIn(popup: FakeWindow = this.#browser.popup, differences: Parts = {}): void {
    this.#browser.post(this.answer(popup, differences), {
      source: popup,
      origin: this.responderOf(popup),
    })
  }

  /** What the page posts when the person has logged in. */
  answer({ address }: FakeWindow, differences: Parts = {}): Parts {
    const code = this.grant(address!)
    const response = { code, state: address!.searchParams.get('state'), ...differences }
    return { type: 'authorization_response', response: without(response) }
  }

  /** Ends every session: no token is good any more. */
  endAllSessions(): void {
    this.#given.clear()
  }

  /** The code that an authorization request earns. */
  grant({ searchParams }: URL): string {
    const code = this.#granted ? `${CANARIES.code}-${this.#granted}` : CANARIES.code
    this.#granted++
    this.#grants.set(code, { request: searchParams })
    return code
  }

  /** What the next ID token says, for an authorization request. */
  claimsFor(request: URLSearchParams): Parts {
    const now = Math.floor(this.#browser.Date.now() / 1000)
    const claims = { iss: this.issuer, sub: 'mi-fan', aud: this.appId, exp: now + 3600, iat: now }
    return without({ ...claims, nonce: request.get('nonce'), ...this.claims })
  }

  /** The public half of the key that signs RS256. @param kid Its name in the key set. */
  async publicKey(kid = 'key-1'): Promise<JWK> {
    return { ...(await exportJWK((await keyPair).publicKey)), kid, alg: 'RS256', use: 'sig' }
  }

  async #answer(request: Request): Promise<Response> {
    switch (request.url) {
      case this.domain + PUBLIC_CONFIG_PATH:
        return this.answerPublicConfig?.() ?? json({ data: this.application })
      case this.domain + TOKEN_PATH:
        return this.answerTokenRequest?.() ?? this.#giveTokens(await request.formData())
      case this.domain + USER_INFO_PATH:
        return this.answerUserInfoRequest?.(request) ?? (await this.#describeUser(request))
      case this.domain + REVOCATION_PATH:
        return this.answerRevocationRequest?.() ?? this.#revoke(await request.formData())
      case this.domain + INTROSPECTION_PATH:
        return this.answerIntrospectionRequest?.() ?? this.#introspect(await request.formData())
      case this.domain + KEY_SET_PATH:
        return this.answerKeySetRequest?.() ?? json({ keys: [await this.publicKey()] })
      default:
        return new Response('Not found', { status: 404 })
    }
  }

  #giveTokens(form: FormData): Promise<Response> {
    return form.get('grant_type') === 'refresh_token' ? this.#refresh(form) : this.#redeem(form)
  }

  async #redeem(form: FormData): Promise<Response> {
    const code = form.get('code') as string
    const request = this.#grants.get(code)?.request
    this.#grants.delete(code)
    const fits =
      request?.get('client_id') === form.get('client_id') &&
      request.get('redirect_uri') === form.get('redirect_uri') &&
      request.get('code_challenge') === (await s256(form.get('code_verifier') as string))
    if (!fits)
      return json({ error: 'invalid_grant', error_description: 'grant request is invalid' }, 400)
    const given = { request, refreshTokens: [], accessTokens: [] }
    this.#given.add(given)
    return this.#respond(given)
  }

  async #refresh(form: FormData): Promise<Response> {
    const token = form.get('refresh_token') as string
    const given = [...this.#given].find(({ refreshTokens }) => refreshTokens.includes(token))
    const fits =
      given?.refreshTokens.at(-1) === token &&
      given.request.get('client_id') === form.get('client_id')
    if (!given || !fits) {
      if (given) this.#given.delete(given)
      return json({ error: 'invalid_grant', error_description: 'refresh token already used' }, 400)
    }
    this.renewals++
    return this.#respond(given)
  }

  async #respond({ request, refreshTokens, accessTokens }: Given): Promise<Response> {
    accessTokens.push(numbered(CANARIES.accessToken, accessTokens.length))
    const givesAnother = this.rotatesRefreshTokens || refreshTokens.length === 0
    if (request.get('scope')?.includes('offline_access') && givesAnother) {
      refreshTokens.push(numbered(CANARIES.refreshToken, this.#refreshTokens++))
    }
    return json(
      without({
        access_token: accessTokens.at(-1),
        refresh_token: refreshTokens.at(-1),
        token_type: 'Bearer',
        expires_in: 3600,
        scope: request.get('scope'),
        id_token: this.respell(await this.#sign(this.claimsFor(request))),
        ...this.tokens,
      }),
    )
  }

  async #describeUser(request: Request): Promise<Response> {
    const token =
      request.method === 'POST'
        ? (await request.formData()).get('access_token')
        : request.headers.get('authorization')?.replace(/^Bearer /, '')
    if (!this.#isActive(token)) return json({ error: 'invalid_token' }, 401)
    return json(without({ sub: 'mi-fan', name: 'Mi Fan', email: null, ...this.user }))
  }

  #introspect(form: FormData): Response {
    if (!this.allowsIntrospection) return json({ error: 'invalid_client' }, 401)
    return json({ active: this.#isActive(form.get('token')) })
  }

  #isActive(accessToken: unknown): boolean {
    return [...this.#given].some(({ accessTokens }) =>
      accessTokens.some((it) => it === accessToken),
    )
  }

  #revoke(form: FormData): Response {
    const token = form.get('token') as string
    this.revoked.push(token)
    for (const given of this.#given) {
      if ([...given.refreshTokens, ...given.accessTokens].includes(token)) this.#given.delete(given)
    }
    return new Response()
  }

  async #sign(claims: Parts): Promise<string> {
    const { header } = this
    const payload = this.writeClaims(claims)
    if (!['HS256', 'HS512', 'RS256'].includes(header.alg)) {
      return [...[JSON.stringify(header), payload].map((part) => base64url.encode(part)), ''].join(
        '.',
      )
    }
    const key = header.alg === 'RS256' ? (await keyPair).privateKey : APP_SECRET
    return new CompactSign(new TextEncoder().encode(payload)).setProtectedHeader(header).sign(key)
  }
}

/** The first as it is, the others with a number. */
function numbered(token: string, index: number): string {
  return index === 0 ? token : `${token}-${index}`
}

export function json(body: unknown, status = 200): Response {
  return new Response(toJson(body), { status, headers: { 'content-type': 'application/json' } })
}

/** A response that never comes. */
export function never(): Promise<Response> {
  return new Promise(() => undefined)
}

/** @see [RFC 7636, section 4.2](https://www.rfc-editor.org/rfc/rfc7636#section-4.2) */
export async function s256(codeVerifier: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(codeVerifier))
  return base64url.encode(new Uint8Array(digest))
}

function without(parts: Parts): Parts {
  return Object.fromEntries(Object.entries(parts).filter(([, value]) => value !== undefined))
}
