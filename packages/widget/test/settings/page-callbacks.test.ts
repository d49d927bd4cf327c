import { expect, fixture, html } from '@open-wc/testing'
import '../../src/define.js'
import type { GenAuthLogin } from '../../src/login/genauth-login.js'
import { coreError } from '../support/core-error.js'
import { authorization, FakeClient, result } from '../support/fake-client.js'

/** What a page's own script has put on `window`. */
type Page = Window & { app?: unknown; done?: unknown }
const page = window as Page

describe('data-on-…', () => {
  let core: FakeClient
  let calls: { self: unknown; event: Event }[]
  let complaints: unknown[][]
  const consoleError = console.error

  beforeEach(() => {
    core = new FakeClient()
    calls = []
    complaints = []
    console.error = (...complaint: unknown[]) => complaints.push(complaint)
  })
  afterEach(() => {
    core.restore()
    console.error = consoleError
    delete page.app
    delete page.done
  })

  function note(this: unknown, event: Event): void {
    calls.push({ self: this, event })
  }

  async function create(attributes: Record<string, string>) {
    const element = await fixture<GenAuthLogin>(html`
      <genauth-login domain="https://my-app.genauth.ai" app-id="app"></genauth-login>
    `)
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value)
    return element
  }

  async function succeed(element: GenAuthLogin) {
    const login = element.login()
    core.logins.at(-1)!.succeed(result)
    expect(await login).to.equal(result)
  }

  it('calls a function of the page with the event', async () => {
    page.done = note
    const element = await create({ 'data-on-success': 'done' })
    await succeed(element)
    expect(calls).to.have.length(1)
    expect(calls[0]!.self).to.equal(window)
    expect(calls[0]!.event).to.include({ type: 'genauth-success', result, target: element })
  })

  it('calls a function along a path, for what holds it', async () => {
    const login = { done: note }
    page.app = { login }
    await succeed(await create({ 'data-on-success': 'app.login.done' }))
    expect(calls[0]!.self).to.equal(login)
  })

  it('looks when the event fires, not before', async () => {
    const element = await create({ 'data-on-success': 'done' })
    const login = element.login()
    page.done = note
    core.logins[0]!.succeed(result)
    await login
    expect(calls).to.have.length(1)
  })

  for (const [type, run] of Object.entries({
    'before-login': succeed,
    'popup-open': succeed,
    success: succeed,
    code: async (element: GenAuthLogin) => {
      const login = element.login()
      core.logins[0]!.succeed(authorization)
      await login
    },
    handoff: (element: GenAuthLogin) =>
      Promise.resolve(element.dispatchEvent(new Event('genauth-handoff'))),
    error: async (element: GenAuthLogin) => {
      const login = element.login().catch(() => undefined)
      core.logins[0]!.fail(coreError('authorization_error', 'no'))
      await login
    },
    cancel: async (element: GenAuthLogin) => {
      const login = element.login().catch(() => undefined)
      element.cancel()
      await login
    },
  })) {
    it(`is there for genauth-${type}`, async () => {
      page.done = note
      await run(await create({ [`data-on-${type}`]: 'done' }))
      expect(calls.map(({ event }) => event.type)).to.deep.equal([`genauth-${type}`])
    })
  }

  it('can prevent a login', async () => {
    page.done = (event: Event) => event.preventDefault()
    const element = await create({ 'data-on-before-login': 'done' })
    await element.login().catch(() => undefined)
    expect(core.logins).to.have.length(0)
  })

  it('is there for no other event', async () => {
    page.done = note
    const element = await create({ 'data-on-click': 'done', 'data-on-anything': 'done' })
    for (const type of ['click', 'genauth-click', 'genauth-anything'])
      element.dispatchEvent(new Event(type))
    expect(calls).to.deep.equal([])
  })

  it('leaves what it throws to the page, and the login goes on', async () => {
    const uncaught: unknown[] = []
    const mochaOnError = window.onerror
    window.onerror = (...given) => {
      uncaught.push(given[4])
      return true
    }
    const mistake = new Error('The page’s own')
    page.done = () => {
      throw mistake
    }
    const element = await create({ 'data-on-before-login': 'done', 'data-on-success': 'done' })
    await succeed(element)
    window.onerror = mochaOnError
    expect(uncaught).to.deep.equal([mistake, mistake])
  })

  describe('that leads nowhere', () => {
    class Inherited {
      done = 'not a function'
      method() {
        calls.push({ self: this, event: new Event('never') })
      }
    }

    for (const [what, path, app] of [
      ['a name that nobody has given', 'nowhere', undefined],
      ['a path that ends too soon', 'app.login.done', {}],
      ['a path through null', 'app.session.done', { session: null }],
      ['a value', 'app.done', new Inherited()],
      ['code', 'app.done()', { done: note }],
      ['code that would be run', '(()=>calls.push(1))()', undefined],
      ['an empty step', 'app..done', { done: note }],
      ['what is inherited', 'app.method', new Inherited()],
      ['the prototype', 'app.__proto__.method', new Inherited()],
      ['a constructor', 'app.constructor', new Inherited()],
      ['a function’s constructor', 'app.done.constructor', { done: note }],
      ['what the window inherits', 'addEventListener', undefined],
      ['the window’s prototype', '__proto__', undefined],
      ['the letters of a text', 'app.text.at', { text: 'x' }],
    ] as const) {
      it(`tells the developer of ${what}, and calls nothing`, async () => {
        page.app = app
        const element = await create({ 'data-on-success': path })
        await succeed(element)
        expect(calls).to.deep.equal([])
        expect(complaints).to.deep.equal([
          [
            `<genauth-login> data-on-success: expected a function on window, got ${JSON.stringify(path)}`,
          ],
        ])
      })
    }

    it('is not led by names that the page’s HTML gives', async () => {
      await fixture(html`
        <div>
          <form id="shop"><input name="click" /><input id="submit" name="submit" /></form>
          <iframe name="framed" title="a frame"></iframe>
        </div>
      `)
      const paths = ['shop.click', 'shop.submit', 'shop.reset', 'framed.alert', 'shop']
      for (const path of paths) await succeed(await create({ 'data-on-success': path }))
      expect(complaints).to.have.length(paths.length)
    })

    it('is told once on a page, and again when it leads nowhere else', async () => {
      const element = await create({ 'data-on-success': 'nowhere.first' })
      await succeed(element)
      await succeed(element)
      await succeed(await create({ 'data-on-success': 'nowhere.first' }))
      expect(complaints).to.have.length(1)
      element.setAttribute('data-on-success', 'nowhere.else')
      await succeed(element)
      expect(complaints).to.have.length(2)
    })

    it('is nothing to tell when it is empty', async () => {
      await succeed(await create({ 'data-on-success': '' }))
      expect(complaints).to.deep.equal([])
    })
  })
})
