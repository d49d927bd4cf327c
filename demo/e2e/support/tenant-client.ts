import { createHash, randomBytes } from 'node:crypto'
import type { Sites } from '../../server/sites.js'

export interface ClientOptions {
  /** `direct` opens Xiaomi at once. Default is `hosted`. */
  readonly route?: 'hosted' | 'direct'
  readonly appId?: string
  readonly scope?: string
  /** Further parameters of the authorization request. */
  readonly parameters?: Readonly<Record<string, string>>
}

export type Json = Record<string, unknown>

/** The connection ID of `xiaomi-demo`. */
const XIAOMI_DEMO = '66a1f3b27c9d4e0815ab6c01'

/**
 * A relying party without a browser, to see what GenAuth's endpoints say. It has a phone's user
 * agent, so that the hosted page needs no second window.
 */
export class TenantClient {
  readonly redirectUri: string
  readonly verifier = randomBytes(32).toString('base64url')
  readonly #sites: Sites
  readonly #appId: string
  readonly #cookies = new Map<string, Map<string, string>>()

  constructor(sites: Sites, appId = 'demo-app') {
    this.#sites = sites
    this.#appId = appId
    this.redirectUri = new URL('/script-tag.html', sites.site).href
  }

  /** Logs in at Xiaomi as somebody, and gives what the redirect URI gets. */
  async authorize(options: ClientOptions = {}): Promise<URLSearchParams> {
    const page = await this.begin(options)
    const xiaomi = page.url.pathname === '/login' ? await this.#openXiaomi(page) : page
    const body = new URLSearchParams({ account: 'mi-fan', decision: 'login' })
    const end = await this.#follow(xiaomi.url, { method: 'POST', body })
    return end.url.searchParams
  }

  /** Sends the authorization request, and gives the page that a person would see first. */
  begin(options: ClientOptions = {}): Promise<Page> {
    const { route = 'hosted', scope = 'openid profile', parameters = {} } = options
    const path = route === 'hosted' ? '/oidc/auth' : '/api/v3/signin-by-extidp'
    const url = new URL(path, this.#sites.genauth)
    url.search = new URLSearchParams({
      client_id: this.#appId,
      redirect_uri: this.redirectUri,
      response_type: 'code',
      scope,
      state: 'state',
      nonce: 'nonce',
      code_challenge: createHash('sha256').update(this.verifier).digest('base64url'),
      code_challenge_method: 'S256',
      ...(route === 'direct' && { ext_idp_conn_id: XIAOMI_DEMO }),
      ...parameters,
    }).toString()
    return this.#follow(url)
  }

  redeem(code: string): Promise<{ status: number; body: Json }> {
    return this.post('/oidc/token', {
      grant_type: 'authorization_code',
      code,
      redirect_uri: this.redirectUri,
      code_verifier: this.verifier,
    })
  }

  /** Logs in, and gives what the token endpoint answers. */
  async tokens(options: ClientOptions = {}): Promise<Json> {
    const { body } = await this.redeem((await this.authorize(options)).get('code')!)
    return body
  }

  refresh(refreshToken: unknown): Promise<{ status: number; body: Json }> {
    return this.post('/oidc/token', {
      grant_type: 'refresh_token',
      refresh_token: String(refreshToken),
    })
  }

  /** Posts a form to GenAuth as this application, from the site's origin. */
  async post(path: string, fields: Readonly<Record<string, string>>) {
    const response = await fetch(new URL(path, this.#sites.genauth), {
      method: 'POST',
      headers: { origin: this.#sites.site.origin },
      body: new URLSearchParams({ client_id: this.#appId, ...fields }),
    })
    const text = await response.text()
    const { status, headers } = response
    return { status, headers, body: (text ? JSON.parse(text) : {}) as Json }
  }

  /** Gets a page of GenAuth's with this client's cookies. */
  get(path: string): Promise<Page> {
    return this.#follow(new URL(path, this.#sites.genauth))
  }

  #openXiaomi({ url, text }: Page): Promise<Page> {
    const href = /href="([^"]+xiaomi-demo[^"]+)"/.exec(text)![1]!.replaceAll('&amp;', '&')
    return this.#follow(new URL(href, url))
  }

  /** Follows redirects up to a page, or to the site. */
  async #follow(url: URL, init: RequestInit = {}): Promise<Page> {
    const response = await fetch(url, {
      ...init,
      redirect: 'manual',
      headers: { cookie: this.#cookieHeader(url), 'user-agent': 'Mobile', 'accept-language': 'en' },
    })
    this.#keepCookies(url, response.headers.getSetCookie())
    const location = response.headers.get('location')
    if (location === null) return { url, status: response.status, text: await response.text() }
    const next = new URL(location, url)
    if (next.origin === this.#sites.site.origin)
      return { url: next, status: response.status, text: '' }
    return this.#follow(next)
  }

  #cookieHeader({ origin }: URL): string {
    return [...(this.#cookies.get(origin) ?? [])].map((cookie) => cookie.join('=')).join('; ')
  }

  #keepCookies({ origin }: URL, lines: readonly string[]): void {
    const cookies = this.#cookies.get(origin) ?? new Map<string, string>()
    this.#cookies.set(origin, cookies)
    for (const line of lines) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? []
      if (value === '') cookies.delete(name)
      else cookies.set(name, value)
    }
  }
}

/** A page that a person would see, or the site's address that a login ends at. */
export interface Page {
  readonly url: URL
  readonly status: number
  readonly text: string
}

/** The claims of a JWT. Nobody has checked its signature. */
export function claimsOf(jwt: unknown): Json {
  const payload = String(jwt).split('.')[1] ?? ''
  return JSON.parse(Buffer.from(payload, 'base64url').toString()) as Json
}
