import { expect, fixture, html } from '@open-wc/testing'
import '../../src/define.js'
import type { GenAuthLogin } from '../../src/login/genauth-login.js'
import { LoginStatus } from '../../src/login/login-status.js'
import { coreError } from '../support/core-error.js'
import { FakeClient, authorization, result } from '../support/fake-client.js'

const declined = coreError('access_denied', 'no')

describe('what an element says of its login', () => {
  let core: FakeClient
  beforeEach(() => (core = new FakeClient()))
  afterEach(() => core.restore())

  const create = () =>
    fixture<GenAuthLogin>(html`
      <genauth-login domain="https://my-app.genauth.ai" app-id="app"></genauth-login>
    `)

  async function fail(element: GenAuthLogin, error: Error) {
    const login = element.login().catch(() => undefined)
    core.logins.at(-1)!.fail(error)
    await login
  }

  async function succeed(element: GenAuthLogin, value = result) {
    const login = element.login()
    core.logins.at(-1)!.succeed(value)
    await login
  }

  it('is nothing before the first', async () => {
    expect(await create()).to.include({ state: 'idle', result: undefined, error: undefined })
  })

  it('is its result, also for who comes after the event', async () => {
    const element = await create()
    await succeed(element)
    expect(element).to.include({ state: 'succeeded', result, error: undefined })
    expect(await element.whenFinished).to.equal(result)
  })

  it('is the code for the back end', async () => {
    const element = await create()
    const login = element.login()
    core.logins[0]!.succeed(authorization)
    await login
    expect(element).to.include({ state: 'succeeded', result: authorization })
  })

  it('is its error', async () => {
    const element = await create()
    await fail(element, declined)
    expect(element).to.include({ state: 'failed', result: undefined, error: declined })
    expect(await element.whenFinished.catch((error: unknown) => error)).to.equal(declined)
  })

  it('is not the last one while the next one goes on', async () => {
    const element = await create()
    await fail(element, declined)
    element.login().catch(() => undefined)
    expect(element).to.include({ state: 'pending', result: undefined, error: undefined })
    element.cancel()
  })

  it('comes to who waits for the next, however many they are', async () => {
    const element = await create()
    const waiting = [element.whenFinished, element.whenFinished]
    await succeed(element)
    expect(await Promise.all(waiting)).to.deep.equal([result, result])
  })

  it('is there already when the event is dispatched', async () => {
    const element = await create()
    let seen: unknown
    element.addEventListener('genauth-success', () => (seen = element.result))
    await succeed(element)
    expect(seen).to.equal(result)
  })

  it('leaves no rejection unhandled that nobody has asked for', async () => {
    const unhandled: unknown[] = []
    const listen = (event: PromiseRejectionEvent) => unhandled.push(event.reason)
    addEventListener('unhandledrejection', listen)
    await fail(await create(), declined)
    await new Promise((resolve) => setTimeout(resolve))
    removeEventListener('unhandledrejection', listen)
    expect(unhandled).to.deep.equal([])
  })

  it('is an unexpected error where something else was thrown, with its cause', async () => {
    const element = await create()
    const cause = new TypeError('Cannot read private member')
    await fail(element, cause)
    expect(element.error).to.include({ name: 'GenAuthError', code: 'unexpected', cause })
  })
})

describe('LoginStatus', () => {
  const internals = (states: unknown) =>
    ({ states, setFormValue: () => undefined }) as unknown as ElementInternals

  it('works in browsers without custom states', () => {
    const status = new LoginStatus(internals(undefined), () => undefined)
    status.become('pending')
    expect(status.state).to.equal('pending')
  })

  it('works in browsers that allow states with two dashes only (Chrome 120 to 124)', () => {
    const states = {
      delete: () => false,
      add: (state: string) => {
        throw new DOMException(`${state} must start with '--'`, 'SyntaxError')
      },
    }
    const status = new LoginStatus(internals(states), () => undefined)
    status.become('succeeded', { result })
    expect(status).to.include({ state: 'succeeded', result })
  })
})
