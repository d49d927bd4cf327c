import fc from 'fast-check'
import { GenAuthClient } from '../../src/client.js'
import type { ClientConfig } from '../../src/model/config.js'
import { EVERYTHING } from './client.js'
import { FakeBrowser, settled } from './fake-browser.js'
import { CANARIES, FakeGenAuth, TOKEN_PATH, json, never } from './fake-genauth.js'

/** How long each person has in a schedule, in milliseconds. */
const TIMEOUT_MS = 2500

/** What the network does with a request from now on. `real` is GenAuth's own answer. */
const NETWORKS: Record<
  string,
  (real: () => Promise<Response>, browser: FakeBrowser) => Response | Promise<Response>
> = {
  fine: (real) => real(),
  down: () => Promise.reject(new TypeError('Failed to fetch')),
  silent: never,
  slow: (real, browser) =>
    new Promise((resolve) => browser.setTimeout(() => resolve(real()), 2000)),
  'too slow': (real, browser) =>
    new Promise((resolve) => browser.setTimeout(() => resolve(real()), 12_000)),
  busy: () => new Response('Too many requests', { status: 429, headers: { 'retry-after': '1' } }),
  broken: () => json({ error: 'server_error' }, 500),
  'a captive portal': () => new Response('<!doctype html><p>Welcome to our WLAN'),
  elsewhere: () =>
    new Response(null, { status: 302, headers: { location: 'https://evil.example/' } }),
  'cut in the body': () =>
    new Response(new ReadableStream({ start: (body) => body.error(new TypeError('reset')) })),
  'without an end': () => new Response(new ReadableStream()),
}

/** Makes of the right message one that is not, and of the right sender. */
const MESSAGES: Record<string, (right: Message) => Message> = {
  right: (right) => right,
  'wrong origin': (right) => ({ ...right, origin: 'https://evil.example' }),
  'wrong window': (right) => ({ ...right, source: {} }),
  'made up by a script': (right) => ({ ...right, isTrusted: false }),
  'wrong state': (right) => respond(right, { state: 'genauth-login.guessed' }),
  'no state': (right) => respond(right, { state: undefined }),
  refusal: (right) => respond(right, { code: undefined, error: 'access_denied' }),
  'no code': (right) => respond(right, { code: undefined }),
  'wrong issuer': (right) => respond(right, { iss: 'https://evil.example/oidc' }),
  'wrong code': (right) => respond(right, { code: 'stolen' }),
  'nothing inside': (right) => ({ ...right, data: { type: 'authorization_response' } }),
  'another type': (right) => ({ ...right, data: { ...right.data, type: 'hello' } }),
}

interface Message {
  readonly data: { readonly type: string; readonly response?: Readonly<Record<string, unknown>> }
  readonly origin: string
  readonly source: unknown
  readonly isTrusted: boolean
}

function respond(message: Message, differences: Record<string, unknown>): Message {
  return {
    ...message,
    data: { ...message.data, response: { ...message.data.response, ...differences } },
  }
}

/** One thing that happens. It reads as what it is when a schedule is printed. */
export type Step =
  | { readonly do: 'click' | 'click, and leave if need be' | 'new client' | 'prepare' | 'settle' }
  | { readonly do: 'close' | 'cancel' | 'answer again'; readonly which: number }
  | { readonly do: 'message' | 'channel message'; readonly which: number; readonly what: string }
  | { readonly do: 'network'; readonly is: string }
  | { readonly do: 'blocker'; readonly is: 'off' | 'on' | 'throwing' }
  | { readonly do: 'focus'; readonly is: boolean }
  | { readonly do: 'pass'; readonly ms: number }

/** Which of the newest: mostly the newest. */
const which = fc.constantFrom(0, 0, 0, 1, 2)
const what = fc.oneof(fc.constant('right'), fc.constantFrom(...Object.keys(MESSAGES)))

const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 5, arbitrary: fc.constant<Step>({ do: 'click' }) },
  { weight: 1, arbitrary: fc.constant<Step>({ do: 'click, and leave if need be' }) },
  { weight: 1, arbitrary: fc.constantFrom<Step>({ do: 'new client' }, { do: 'prepare' }) },
  { weight: 4, arbitrary: fc.constant<Step>({ do: 'settle' }) },
  {
    weight: 4,
    arbitrary: fc.record({ do: fc.constantFrom('close', 'cancel', 'answer again'), which }),
  },
  {
    weight: 5,
    arbitrary: fc.record({ do: fc.constantFrom('message', 'channel message'), which, what }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constant('network'),
      is: fc.constantFrom(...Object.keys(NETWORKS)),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      do: fc.constant('blocker'),
      is: fc.constantFrom('off', 'on', 'throwing'),
    }),
  },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('focus'), is: fc.boolean() }) },
  {
    weight: 3,
    arbitrary: fc.record({
      do: fc.constant('pass'),
      ms: fc.constantFrom(0, 50, 300, 700, 1500, 3000, 11_000),
    }),
  },
)

/**
 * What happens around logins, in any order, and what the people do in the windows that are still
 * open then.
 */
export interface Schedule {
  readonly steps: readonly Step[]
  readonly end: 'wait' | 'answer' | 'close'
}

export const schedule: fc.Arbitrary<Schedule> = fc.record({
  steps: fc.array(step, { minLength: 1, maxLength: 20, size: 'max' }),
  end: fc.constantFrom('wait', 'answer', 'answer', 'close'),
})

/** How a login of a schedule ended. */
export type Outcome = { readonly result: unknown } | { readonly error: unknown }

/** A page on which a schedule happens. */
export class ScheduledPage {
  readonly browser = new FakeBrowser()
  /** How each login ended, or `undefined` while it has not. */
  readonly outcomes: (Outcome | undefined)[] = []
  readonly #genauth = new FakeGenAuth(this.browser)
  readonly #config: ClientConfig
  readonly #aborts: AbortController[] = []
  readonly #posted: Message[] = []
  #client: GenAuthClient
  #network = 'fine'

  constructor(options: Partial<ClientConfig>) {
    const { browser } = this
    const { network } = browser
    browser.network = (request) =>
      NETWORKS[this.#network]!(() => Promise.resolve(network(request)), browser)
    const { domain, appId } = this.#genauth
    this.#config = { domain, appId, timeoutMs: TIMEOUT_MS, ...options }
    if (options.requireSignature) {
      this.#genauth.header = { alg: 'RS256', kid: 'key-1' }
      this.#genauth.application = {
        ...this.#genauth.application,
        oidcConfig: { id_token_signed_response_alg: 'RS256' },
      }
    }
    this.#client = this.#newClient()
  }

  /** Lets a schedule happen; then everything goes well again, until everything has ended. */
  async run({ steps, end }: Schedule): Promise<void> {
    for (const step of steps) await this.#take(step)
    this.#network = 'fine'
    this.#block('off')
    this.browser.focused = true
    await severalTurns()
    for (const [index, window] of this.browser.windows.entries()) {
      if (window.closed) continue
      if (end === 'answer') this.#post(index, 'right')
      if (end === 'close') window.close()
    }
    await severalTurns(25)
    // Streams and cryptography are real, and take turns that nobody counts.
    for (let turn = 0; turn < 100_000; turn++) {
      await this.browser.pass(TIMEOUT_MS + 25_000)
      if (!this.outcomes.includes(undefined)) return
    }
  }

  /** One more login, by somebody who just logs in. */
  async logIn(): Promise<Outcome> {
    const login = this.#follow(this.#client.loginWithPopup())
    await this.browser.popup.shown
    await settled()
    this.#post(this.browser.windows.length - 1, 'right')
    return login
  }

  /** The codes that were sent to the token endpoint, each as often as it was. */
  async redeemed(): Promise<string[]> {
    const bodies = this.browser.requestsTo(TOKEN_PATH).map((request) => request.text())
    return (await Promise.all(bodies)).map((body) => new URLSearchParams(body).get('code')!)
  }

  async #take(step: Step): Promise<void> {
    const { browser } = this
    switch (step.do) {
      case 'click':
      case 'click, and leave if need be': {
        const abort = new AbortController()
        this.#aborts.push(abort)
        const { signal } = abort
        const client = this.#client
        void this.#follow(
          step.do === 'click' ? client.loginWithPopup({ signal }) : client.login({ signal }),
        )
        return
      }
      case 'new client':
        this.#client = this.#newClient()
        return
      case 'prepare':
        this.#client.prepare().catch(() => undefined)
        return
      case 'settle':
        return severalTurns()
      case 'close':
        browser.windows.at(-1 - step.which)?.close()
        return
      case 'cancel':
        this.#aborts.at(-1 - step.which)?.abort()
        return
      case 'answer again': {
        const posted = this.#posted.at(-1 - step.which)
        if (posted) browser.post(posted.data, posted)
        return
      }
      case 'message':
        this.#post(browser.windows.length - 1 - step.which, step.what)
        return
      case 'channel message':
        this.#broadcast(browser.windows.length - 1 - step.which, step.what)
        return
      case 'network':
        this.#network = step.is
        return
      case 'blocker':
        this.#block(step.is)
        return
      case 'focus':
        browser.focused = step.is
        return
      case 'pass':
        return browser.pass(step.ms)
    }
  }

  #newClient(): GenAuthClient {
    return new GenAuthClient(this.#config, this.browser)
  }

  async #follow(login: Promise<unknown>): Promise<Outcome> {
    const index = this.outcomes.push(undefined) - 1
    return (this.outcomes[index] = await login.then(
      (result): Outcome => ({ result }),
      (error: unknown): Outcome => ({ error }),
    ))
  }

  #block(is: 'off' | 'on' | 'throwing'): void {
    this.browser.blocker = (opened) => {
      if (is === 'throwing') throw new DOMException('Not allowed', 'SecurityError')
      return is === 'on' ? null : opened
    }
  }

  /** The response to the login in a window, as it would come from there. */
  #answerFrom(index: number, what: string): Message | undefined {
    const source = this.browser.windows[index]
    if (!source?.address) return undefined
    const origin = this.#genauth.responderOf(source)
    const data = this.#genauth.answer(source) as unknown as Message['data']
    return MESSAGES[what]!({ data, origin, source, isTrusted: true })
  }

  #post(index: number, what: string): void {
    const message = this.#answerFrom(index, what)
    if (!message) return
    this.#posted.push(message)
    this.browser.post(message.data, message)
  }

  #broadcast(index: number, what: string): void {
    const message = this.#answerFrom(index, what)
    const name = this.browser.windows[index]?.address?.searchParams.get('state')
    if (!message || !name) return
    const page = new this.browser.BroadcastChannel(name)
    page.postMessage(message.data)
    page.close()
  }
}

/** Cryptography is real, and takes turns of its own. */
async function severalTurns(turns = 5): Promise<void> {
  for (let turn = 0; turn < turns; turn++) await settled()
}

/** Settings that go different ways through a login, and how many schedules each is to stand. */
export const WAYS: Readonly<
  Record<string, { readonly options: Partial<ClientConfig>; readonly schedules: number }>
> = {
  'are prepared by nobody': { options: {}, schedules: 1000 },
  'ask for nothing before the click': { options: EVERYTHING, schedules: 1000 },
  'come home signed, by a redirect page': {
    options: { responseMode: 'fragment', requireSignature: true },
    schedules: 1000,
  },
  'give the code to the back end': {
    options: { ...EVERYTHING, response: 'code', responseMode: 'query' },
    schedules: 7000,
  },
}

/** Whether a login gave what was asked for. */
export function isResult(outcome: Outcome, { response }: Partial<ClientConfig>): boolean {
  const result =
    'result' in outcome ? (outcome.result as Record<string, unknown> | undefined) : undefined
  return response === 'code'
    ? typeof result?.code === 'string' && typeof result.codeVerifier === 'string'
    : result?.accessToken === CANARIES.accessToken
}
