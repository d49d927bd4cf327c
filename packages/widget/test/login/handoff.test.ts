import type { GenAuthError } from '@genauth-login/core'
import { expect, fixture, html } from '@open-wc/testing'
import '../../src/define.js'
import type { GenAuthCodeEvent } from '../../src/login/events.js'
import type { GenAuthLogin } from '../../src/login/genauth-login.js'
import { FakeClient, authorization, result } from '../support/fake-client.js'

/** The fields of a code where nothing was agreed to. */
const FIELDS = Object.fromEntries(
  Object.entries(authorization).filter(([name]) => name !== 'agreements'),
)

/** One request of the element's. */
interface Sent {
  readonly url: string
  readonly init: RequestInit
  readonly fields: Record<string, string>
}

describe('<genauth-login response="code">', () => {
  let core: FakeClient
  let sent: Sent[]
  let submitted: {
    readonly action: string
    readonly method: string
    readonly target: string
    readonly fields: Record<string, string>
  }[]
  let backEnd: () => Promise<Response>
  const realFetch = window.fetch.bind(window)
  const submit = Object.getOwnPropertyDescriptor(HTMLFormElement.prototype, 'submit')!

  beforeEach(() => {
    core = new FakeClient()
    sent = []
    submitted = []
    backEnd = () => Promise.resolve(new Response('{}'))
    window.fetch = (url, init = {}) => {
      const fields = Object.fromEntries(init.body as URLSearchParams) as Record<string, string>
      sent.push({ url: new Request(url).url, init, fields })
      return backEnd()
    }
    HTMLFormElement.prototype.submit = function (this: HTMLFormElement) {
      const fields = Object.fromEntries(new FormData(this)) as Record<string, string>
      const { action, method, target } = this
      submitted.push({ action, method, target, fields })
    }
  })

  afterEach(() => {
    core.restore()
    window.fetch = realFetch
    Object.defineProperty(HTMLFormElement.prototype, 'submit', submit)
  })

  async function loggedIn(
    attributes: Record<string, string>,
    prepare: (element: GenAuthLogin) => void = () => undefined,
  ) {
    const element = await fixture<GenAuthLogin>(html`
      <genauth-login
        domain="https://my-app.genauth.ai"
        app-id="app"
        response="code"
      ></genauth-login>
    `)
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value)
    await element.updateComplete
    prepare(element)
    const login = element.login()
    core.logins[0]!.succeed(authorization)
    const outcome = await login.then(
      () => undefined,
      (error: unknown) => error as GenAuthError,
    )
    await element.updateComplete
    return { element, error: outcome }
  }

  it('gives the code with what belongs to it to the page, and sends nothing without login-uri', async () => {
    const events: GenAuthCodeEvent[] = []
    await loggedIn({}, (element) =>
      element.addEventListener('genauth-code', (event) => events.push(event)),
    )
    expect(events.map((event) => event.authorization)).to.deep.equal([authorization])
    expect(events[0]!.bubbles).to.equal(false)
    expect(sent).to.have.length(0)
    expect(submitted).to.have.length(0)
  })

  it('posts a form to login-uri, with a token that is in a cookie, too [A-40, B-14]', async () => {
    await loggedIn({ 'login-uri': '/session' })
    const [form] = submitted
    const { genauth_csrf_token: token, ...fields } = form!.fields
    expect(form).to.include({ action: `${location.origin}/session`, method: 'post' })
    expect(fields).to.deep.equal(FIELDS)
    expect(token).to.match(/^[\da-f-]{36}$/)
    expect(document.cookie).to.contain(`genauth_csrf_token=${token}`)
    expect(sent).to.have.length(0)
  })

  it('goes by the page’s own address, in the page’s own window, whatever its <base> says', async () => {
    const base = document.createElement('base')
    base.href = 'https://elsewhere.example/'
    base.target = '_blank'
    document.head.prepend(base)
    try {
      await loggedIn({ 'login-uri': 'session' })
      const action = new URL('session', location.href).href
      expect(submitted[0]).to.include({ action, target: '_self' })
    } finally {
      base.remove()
    }
  })

  for (const [how, setCookie] of [
    [
      'with an error',
      () => {
        throw new DOMException('The document is sandboxed', 'SecurityError')
      },
    ],
    ['without a word', () => undefined],
  ] as const) {
    it(`says that the code was not handed over where the browser refuses its cookie ${how}`, async () => {
      Object.defineProperty(document, 'cookie', {
        configurable: true,
        get: () => '',
        set: setCookie,
      })
      try {
        const { error } = await loggedIn({ 'login-uri': '/session' })
        expect(error).to.include({ name: 'GenAuthError', code: 'handoff_failed' })
        expect(submitted).to.have.length(0)
      } finally {
        Reflect.deleteProperty(document, 'cookie')
      }
    })
  }

  it('leaves no form in the page', async () => {
    await loggedIn({ 'login-uri': '/session' })
    expect(document.querySelector('input[name=codeVerifier]')).to.equal(null)
  })

  it('posts by fetch when it is told to, and hands on the answer', async () => {
    const answers: Response[] = []
    await loggedIn({ 'login-uri': '/session', handoff: 'fetch' }, (element) =>
      element.addEventListener('genauth-handoff', ({ response }) => answers.push(response)),
    )
    const [{ url, init, fields }] = sent as [Sent]
    const { genauth_csrf_token: token, ...rest } = fields
    expect(url).to.equal(`${location.origin}/session`)
    expect(init).to.include({ method: 'POST', credentials: 'same-origin', redirect: 'error' })
    expect(rest).to.deep.equal(FIELDS)
    expect(document.cookie).to.contain(`genauth_csrf_token=${token}`)
    expect(answers).to.have.length(1)
  })

  it('sends nothing when the page prevents it', async () => {
    await loggedIn({ 'login-uri': '/session', handoff: 'fetch' }, (element) =>
      element.addEventListener('genauth-code', (event) => event.preventDefault()),
    )
    expect(sent).to.have.length(0)
  })

  it('sends to another origin that is spelled out', async () => {
    await loggedIn({ 'login-uri': 'https://api.site.example/session', handoff: 'fetch' })
    expect(sent[0]!.url).to.equal('https://api.site.example/session')
    expect(sent[0]!.init.credentials).to.equal('include')
  })

  for (const loginUri of [
    '//evil.example/session',
    'http://evil.example/session',
    'javascript:alert(1)',
    'data:text/html,x',
    '\\\\evil.example',
    'https://user:secret@evil.example/',
    `${location.protocol}//user:secret@${location.host}/session`,
    `blob:${location.origin}/session`,
    'https://',
  ]) {
    it(`refuses login-uri="${loginUri}"`, async () => {
      const { error } = await loggedIn({ 'login-uri': loginUri, handoff: 'fetch' })
      expect(error).to.include({ code: 'invalid_config', reason: 'loginUri' })
      expect(sent).to.have.length(0)
      expect(submitted).to.have.length(0)
    })
  }

  it('says what the back end answered when it does not take the code [F-73]', async () => {
    backEnd = () => Promise.resolve(new Response('no', { status: 409 }))
    const { error } = await loggedIn({ 'login-uri': '/session', handoff: 'fetch' })
    expect(error).to.include({ code: 'handoff_failed', status: 409, stage: 'handoff' })
    expect(error!.message).not.to.contain('the-code')
  })

  it('says that the back end did not answer [F-73]', async () => {
    backEnd = () => Promise.reject(new TypeError('Failed to fetch'))
    const { error } = await loggedIn({ 'login-uri': '/session', handoff: 'fetch' })
    expect(error).to.include({ code: 'handoff_failed', status: undefined })
  })

  it('can be cancelled while the back end is busy', async () => {
    const element = await fixture<GenAuthLogin>(html`
      <genauth-login
        domain="https://my-app.genauth.ai"
        app-id="app"
        response="code"
        login-uri="/session"
        handoff="fetch"
      ></genauth-login>
    `)
    const asked = new Promise<void>((resolve) => {
      window.fetch = (_url, init) => {
        resolve()
        return new Promise((_, reject) =>
          init!.signal!.addEventListener('abort', () => reject(new Error('aborted'))),
        )
      }
    })
    const failed = element.login().catch((error: unknown) => error as GenAuthError)
    core.logins[0]!.succeed(authorization)
    await asked
    element.cancel()
    expect(await failed).to.include({ code: 'cancelled', reason: 'aborted' })
  })
})

describe('<genauth-login> in a form', () => {
  let core: FakeClient

  beforeEach(() => {
    core = new FakeClient()
  })

  afterEach(() => {
    core.restore()
  })

  const inForm = async (response: string) => {
    const form = await fixture<HTMLFormElement>(html`
      <form>
        <genauth-login
          name="login"
          domain="https://my-app.genauth.ai"
          app-id="app"
          response=${response}
        ></genauth-login>
      </form>
    `)
    return { form, element: form.querySelector('genauth-login')! }
  }

  it('has no value before a login', async () => {
    const { form } = await inForm('code')
    expect([...new FormData(form).keys()]).to.deep.equal([])
  })

  it('submits the code with what belongs to it, already when the page hears of it', async () => {
    const { form, element } = await inForm('code')
    let value: unknown
    element.addEventListener('genauth-code', () => (value = new FormData(form).get('login')))
    const login = element.login()
    core.logins[0]!.succeed(authorization)
    await login
    expect(JSON.parse(value as string)).to.deep.equal({ ...authorization })
  })

  it('submits the ID token where the browser has it', async () => {
    const { form, element } = await inForm('tokens')
    const login = element.login()
    core.logins[0]!.succeed(result)
    await login
    expect(new FormData(form).get('login')).to.equal('id-token')
  })
})
