import type { GenAuthError } from '@genauth-login/core'
import type { Connection } from '@genauth-login/core'
import { expect, fixture, html } from '@open-wc/testing'
import { sendMouse } from '@web/test-runner-commands'
import type { GenAuthBeforeLoginEvent } from '../../src/login/events.js'
import type { GenAuthLoginGroup } from '../../src/group/genauth-login-group.js'
import type { GenAuthLogin } from '../../src/login/genauth-login.js'
import '../../src/index.js'
import { coreError } from '../support/core-error.js'
import { authorization, FakeClient, result } from '../support/fake-client.js'
import { waitUntil } from '../support/wait-until.js'

const connection = (identifier: string, provider: string, displayName: string): Connection => ({
  id: `${identifier}-id`,
  identifier,
  provider,
  displayName,
})
const CONNECTIONS = [
  connection('my-github', 'github', 'GitHub'),
  connection('my-xiaomi', 'xiaomi', 'Xiaomi Account'),
  connection('my-google', 'google', 'Google'),
]

/** A list of connections that comes, or does not, when the test says so. */
function deferredList() {
  let resolve!: (connections: readonly Connection[]) => void
  let reject!: (error: Error) => void
  const promise = new Promise<readonly Connection[]>((keep, drop) => {
    resolve = keep
    reject = drop
  })
  return { promise, resolve, reject }
}

/** Until the group has taken in what has just come: all of that is promises. */
async function settled(group: GenAuthLoginGroup): Promise<void> {
  await new Promise((resolve) => requestAnimationFrame(resolve))
  await group.updateComplete
}

describe('<genauth-login-group>', () => {
  let core: FakeClient
  let complaints: unknown[][]
  const consoleError = console.error

  beforeEach(() => {
    core = new FakeClient()
    core.connections = CONNECTIONS
    complaints = []
    console.error = (...complaint: unknown[]) => complaints.push(complaint)
    localStorage.clear()
  })

  afterEach(() => {
    core.restore()
    console.error = consoleError
    localStorage.clear()
  })

  const create = (attributes: Record<string, string> = {}, inner = html``) => {
    const group = document.createElement('genauth-login-group')
    group.setAttribute('domain', 'https://my-app.genauth.ai')
    group.setAttribute('app-id', 'app')
    for (const [name, value] of Object.entries(attributes)) group.setAttribute(name, value)
    return fixture<GenAuthLoginGroup>(html`<div>${group}${inner}</div>`).then(() => group)
  }
  /** Those that the group has rendered, and those that the page has put into it. */
  const buttons = (group: Element) => [
    ...group.shadowRoot!.querySelectorAll('genauth-login'),
    ...group.querySelectorAll('genauth-login'),
  ]
  const filled = async (group: GenAuthLoginGroup, count = CONNECTIONS.length) => {
    await waitUntil(() => buttons(group).length === count, `${count} buttons`)
    await Promise.all(buttons(group).map(({ updateComplete }) => updateComplete))
    return buttons(group)
  }
  const labels = (group: Element) =>
    buttons(group).map((button) => button.shadowRoot!.querySelector('[part=label]')!.textContent)
  const badges = (group: Element) =>
    buttons(group).map((button) => button.shadowRoot!.querySelector('[part=badge]')!.textContent)
  const click = (button: GenAuthLogin) => button.shadowRoot!.querySelector('button')!.click()
  const createWith = (inner: unknown) =>
    fixture<GenAuthLoginGroup>(html`
      <genauth-login-group domain="https://my-app.genauth.ai" app-id="app"
        >${inner}</genauth-login-group
      >
    `)

  describe('its buttons', () => {
    it('are disabled with the group, by itself or by a fieldset around it', async () => {
      const group = await create()
      const made = await filled(group)
      const fieldset = document.createElement('fieldset')
      group.before(fieldset)
      fieldset.append(group)
      const areDisabled = () => made.map(({ isDisabled }) => isDisabled)
      for (const place of [group, fieldset]) {
        place.toggleAttribute('disabled', true)
        await group.updateComplete
        expect(areDisabled()).to.deep.equal([true, true, true])
        place.toggleAttribute('disabled', false)
        await group.updateComplete
        expect(areDisabled()).to.deep.equal([false, false, false])
      }
    })

    it('are one for each connection, in the application’s order, each with its name and its provider', async () => {
      const group = await create()
      const made = await filled(group)
      expect(labels(group)).to.deep.equal(['GitHub', 'Xiaomi Account', 'Google'])
      expect(made.map(({ provider }) => provider)).to.deep.equal(['github', 'xiaomi', 'google'])
      expect(made.map(({ connection }) => connection)).to.deep.equal([
        'my-github',
        'my-xiaomi',
        'my-google',
      ])
    })

    it('have the group’s settings and looks, but for its language, which they find', async () => {
      const group = await create({
        mode: 'redirect',
        variant: 'outline',
        'timeout-seconds': '9',
        lang: 'de',
      })
      for (const button of await filled(group)) {
        expect(button).to.include({
          appId: 'app',
          mode: 'redirect',
          variant: 'outline',
          timeoutSeconds: 9,
        })
        expect(button.hasAttribute('lang')).to.equal(false)
      }
    })

    it('follow the group when it changes, and stay the same', async () => {
      const group = await create()
      const made = await filled(group)
      group.variant = 'neutral'
      await waitUntil(() => made.every(({ variant }) => variant === 'neutral'))
      expect(buttons(group)).to.deep.equal(made)
    })

    for (const [attribute, words, left] of [
      ['only', 'xiaomi my-google', ['my-xiaomi', 'my-google']],
      ['only', 'my-google,xiaomi', ['my-xiaomi', 'my-google']],
      ['exclude', 'github', ['my-xiaomi', 'my-google']],
      ['exclude', 'my-xiaomi  google', ['my-github']],
    ] as const) {
      it(`are those that ${attribute}="${words}" leaves`, async () => {
        const group = await create({ [attribute]: words })
        await filled(group, left.length)
        expect(buttons(group).map(({ connection }) => connection)).to.deep.equal(left)
        expect(complaints).to.deep.equal([])
      })
    }

    it('come back to their places', async () => {
      const group = await create({ exclude: 'github' })
      await filled(group, 2)
      group.exclude = 'google'
      await waitUntil(() => labels(group).includes('GitHub'))
      expect(labels(group)).to.deep.equal(['GitHub', 'Xiaomi Account'])
    })

    it('take the focus along when others go and come', async () => {
      const group = await create()
      const [, xiaomi] = await filled(group)
      xiaomi!.focus()
      group.exclude = 'github'
      await filled(group, 2)
      expect(document.activeElement).to.equal(group)
      expect(group.shadowRoot!.activeElement).to.equal(xiaomi)
    })

    it('are none where the developer has mistyped a word, who is told what there is', async () => {
      await create({ only: 'githb' })
      await waitUntil(() => complaints.length > 0)
      expect(complaints[0]!.join(' ')).to.contain(
        'expected some of my-github, my-xiaomi, my-google, got githb',
      )
    })

    it('are one to GenAuth’s own page where the connections cannot be had', async () => {
      core.connections = Promise.reject(coreError('network_error', 'down'))
      const group = await create()
      const [button] = await filled(group, 1)
      expect(button).to.include({ route: 'hosted', appId: 'app' })
      expect(labels(group)).to.deep.equal(['Sign in'])
    })

    it('leave the page’s own DOM as it was', async () => {
      const group = await create()
      await filled(group)
      expect(group.childNodes).to.have.length(0)
      expect(group.getAttributeNames()).to.have.members(['domain', 'app-id'])
    })

    it('can be styled by the page, part by part', async () => {
      const style = document.createElement('style')
      style.textContent = 'genauth-login-group::part(button) { letter-spacing: 3px }'
      document.head.append(style)
      const group = await create()
      const [button] = await filled(group)
      const inner = button!.shadowRoot!.querySelector('button')!
      expect(getComputedStyle(inner).letterSpacing).to.equal('3px')
      style.remove()
    })

    it('are one that says what is wrong where the settings are', async () => {
      const group = await create({ domain: '' })
      const [button] = await filled(group, 1)
      const failed = new Promise<string>((resolve) =>
        button!.addEventListener('genauth-error', ({ error }) => resolve(error.code)),
      )
      click(button!)
      expect(await failed).to.equal('invalid_config')
    })

    it('are those of the page alone, where it has put some in', async () => {
      const group = await createWith(html`
        <genauth-login
          domain="https://my-app.genauth.ai"
          app-id="app"
          display-name="Mine"
        ></genauth-login>
      `)
      await group.updateComplete
      expect(labels(group)).to.deep.equal(['Mine'])
    })

    it('give way to those of the page that come later', async () => {
      const group = await create()
      await filled(group)
      const own = Object.assign(document.createElement('genauth-login'), { displayName: 'Mine' })
      group.append(own)
      await waitUntil(() => buttons(group).length === 1)
      expect(buttons(group)).to.deep.equal([own])
    })

    it('do not come twice when the settings change under way', async () => {
      let arrive!: (connections: readonly Connection[]) => void
      core.connections = new Promise((resolve) => (arrive = resolve))
      const group = await create()
      await group.updateComplete
      core.connections = CONNECTIONS.slice(0, 1)
      group.appId = 'other'
      await filled(group, 1)
      arrive(CONNECTIONS)
      await Promise.resolve()
      await group.updateComplete
      expect(buttons(group)).to.have.length(1)
    })
  })

  describe('while the connections are loading', () => {
    const DOWN = coreError('network_error', 'down')
    const placeholders = (group: Element) =>
      group.shadowRoot!.querySelectorAll('[part=placeholder]')
    /** A group whose connections have failed to load, and the next attempt to load them. */
    const createFailed = async () => {
      const next = deferredList()
      const attempts = [Promise.reject<readonly Connection[]>(DOWN), next.promise]
      Object.defineProperty(core, 'connections', { get: () => attempts.shift() ?? next.promise })
      const group = await create()
      await filled(group, 1)
      return { group, arrive: () => next.resolve(CONNECTIONS) }
    }

    it('reserves the place of its first button', async () => {
      core.connections = new Promise(() => undefined)
      const group = await create()
      const reserved = group.getBoundingClientRect()
      const whole = await create()
      core.connections = CONNECTIONS.slice(0, 1)
      whole.appId = 'other'
      await filled(whole, 1)
      const [button] = buttons(whole)
      await waitUntil(() => button!.getBoundingClientRect().height === reserved.height)
      expect(button!.getBoundingClientRect().width).to.equal(reserved.width)
    })

    it('reserves a place for each connection that the page names', async () => {
      core.connections = new Promise(() => undefined)
      expect(placeholders(await create({ only: 'github google' }))).to.have.length(2)
    })

    it('is busy, and no longer', async () => {
      const list = deferredList()
      core.connections = list.promise
      const group = await create()
      const inner = group.shadowRoot!.querySelector('[role=group]')!
      expect(inner.getAttribute('aria-busy')).to.equal('true')
      list.resolve(CONNECTIONS)
      await filled(group)
      expect(inner.getAttribute('aria-busy')).to.equal('false')
      expect(placeholders(group)).to.have.length(0)
    })

    it('lets the list take over from GenAuth’s own page when it comes at last', async () => {
      const { group, arrive } = await createFailed()
      arrive()
      expect(await filled(group)).to.have.length(3)
    })

    it('gives up after some attempts, and tries again when the device is online', async () => {
      let attempts = 0
      let answer: () => Promise<readonly Connection[]> = () => Promise.reject(DOWN)
      Object.defineProperty(core, 'connections', {
        get: () => {
          attempts++
          return answer()
        },
      })
      const group = await create()
      await filled(group, 1)
      await waitUntil(() => attempts === 3)
      answer = () => Promise.resolve(CONNECTIONS)
      window.dispatchEvent(new Event('online'))
      await filled(group)
      expect(attempts).to.equal(4)
    })

    it('exchanges nothing under the pointer', async () => {
      const { group, arrive } = await createFailed()
      const [hosted] = buttons(group)
      const { x, y } = hosted!.getBoundingClientRect()
      await sendMouse({ type: 'move', position: [Math.round(x + 20), Math.round(y + 20)] })
      await waitUntil(() => group.matches(':hover'))
      arrive()
      await settled(group)
      expect(buttons(group)).to.deep.equal([hosted])
      await sendMouse({ type: 'move', position: [790, 590] })
      expect(await filled(group)).to.have.length(3)
    })

    it('exchanges nothing that has the focus', async () => {
      const { group, arrive } = await createFailed()
      const [hosted] = buttons(group)
      hosted!.focus()
      arrive()
      await settled(group)
      expect(buttons(group)).to.deep.equal([hosted])
      hosted!.blur()
      expect(await filled(group)).to.have.length(3)
    })

    it('exchanges nothing while a login goes on', async () => {
      const { group, arrive } = await createFailed()
      const [hosted] = buttons(group)
      const login = hosted!.login().catch(() => undefined)
      arrive()
      await settled(group)
      expect(buttons(group)).to.deep.equal([hosted])
      core.logins[0]!.fail(coreError('popup_closed', 'closed'))
      await login
      expect(await filled(group)).to.have.length(3)
    })
  })

  describe('in a form', () => {
    const createInForm = async () => {
      const form = await fixture<HTMLFormElement>(html`
        <form>
          <genauth-login-group
            name="login"
            domain="https://my-app.genauth.ai"
            app-id="app"
          ></genauth-login-group>
        </form>
      `)
      const group = form.querySelector('genauth-login-group')!
      const [button] = await filled(group)
      return { form, value: () => new FormData(form).get('login'), button: button! }
    }

    it('gives the form what the login gave', async () => {
      const { value, button } = await createInForm()
      expect(value()).to.equal(null)
      const login = button.login()
      core.logins[0]!.succeed(result)
      await login
      expect(value()).to.equal('id-token')
    })

    it('gives it the code with its verifier where the back end redeems it', async () => {
      const { value, button } = await createInForm()
      const login = button.login()
      core.logins[0]!.succeed(authorization)
      await login
      expect(JSON.parse(value() as string)).to.deep.equal(authorization)
    })

    it('forgets it when the form is reset', async () => {
      const { form, value, button } = await createInForm()
      const login = button.login()
      core.logins[0]!.succeed(result)
      await login
      form.reset()
      expect(value()).to.equal(null)
    })
  })

  describe('its events', () => {
    it('are those of its buttons, after these', async () => {
      const group = await create()
      const [button] = await filled(group)
      const heard: unknown[] = []
      button!.addEventListener('genauth-success', () => heard.push('button'))
      group.addEventListener('genauth-success', (event) =>
        heard.push('group', event.target, event.result),
      )
      const login = button!.login()
      core.logins[0]!.succeed(result)
      await login
      expect(heard).to.deep.equal(['button', 'group', group, result])
    })

    it('go no further', async () => {
      const group = await create()
      const [button] = await filled(group)
      let heard = 0
      document.addEventListener('genauth-success', () => heard++, { once: true })
      const login = button!.login()
      core.logins[0]!.succeed(result)
      await login
      expect(heard).to.equal(0)
    })

    it('can stop a login, or shape it', async () => {
      const group = await create()
      const [first, second] = await filled(group)
      const shape = (event: GenAuthBeforeLoginEvent) => (event.loginHint = '13800000000')
      group.addEventListener('genauth-before-login', shape, { once: true })
      first!.login().catch(() => undefined)
      expect(core.logins[0]!.options).to.include({ loginHint: '13800000000' })
      group.addEventListener('genauth-before-login', (event) => event.preventDefault(), {
        once: true,
      })
      const error = await second!.login().catch((reason: unknown) => reason as GenAuthError)
      expect(error).to.include({ code: 'cancelled', reason: 'prevented' })
    })
  })

  describe('the connection that was used last', () => {
    const logIn = async (button: GenAuthLogin) => {
      const login = button.login()
      core.logins.at(-1)!.succeed(result)
      await login
      await button.updateComplete
    }

    it('is marked, on this page and the next', async () => {
      const group = await create()
      await logIn((await filled(group))[1]!)
      await waitUntil(() => badges(group)[1] !== '')
      expect(badges(group)).to.deep.equal(['', 'Last used', ''])
      const next = await create()
      await filled(next)
      await waitUntil(() => badges(next)[1] !== '')
      expect(badges(next)).to.deep.equal(['', 'Last used', ''])
    })

    it('is marked among buttons of the page’s own', async () => {
      const group = await createWith(html`
        <genauth-login
          domain="https://my-app.genauth.ai"
          app-id="app"
          connection="mine"
        ></genauth-login>
        <genauth-login
          domain="https://my-app.genauth.ai"
          app-id="app"
          connection="other"
        ></genauth-login>
      `)
      await group.updateComplete
      await logIn(buttons(group)[1]!)
      await waitUntil(() => badges(group)[1] !== '')
      expect(badges(group)).to.deep.equal(['', 'Last used'])
    })

    it('is remembered when the login gave a code, too', async () => {
      const group = await create({ response: 'code' })
      const [button] = await filled(group)
      const login = button!.login()
      core.logins[0]!.succeed(authorization)
      await login
      await waitUntil(() => badges(group)[0] !== '')
    })

    it('is not one that failed or was given up', async () => {
      const group = await create()
      const [button] = await filled(group)
      const login = button!.login().catch(() => undefined)
      core.logins[0]!.fail(coreError('popup_closed', 'closed'))
      await login
      await group.updateComplete
      expect(badges(group)).to.deep.equal(['', '', ''])
      expect(localStorage).to.have.length(0)
    })

    it('is another application’s secret', async () => {
      await logIn((await filled(await create()))[1]!)
      const other = await create({ 'app-id': 'other' })
      await filled(other)
      expect(badges(other)).to.deep.equal(['', '', ''])
    })

    it('is neither marked nor kept with remember="off"', async () => {
      await logIn((await filled(await create()))[1]!)
      expect(localStorage).to.have.length(1)
      const group = await create({ remember: 'off' })
      await filled(group)
      await waitUntil(() => localStorage.length === 0)
      await logIn(buttons(group)[0]!)
      expect(badges(group)).to.deep.equal(['', '', ''])
      expect(localStorage).to.have.length(0)
    })

    it('is a comfort: without storage all else works', async () => {
      const original = Object.getOwnPropertyDescriptor(window, 'localStorage')!
      Object.defineProperty(window, 'localStorage', {
        configurable: true,
        get() {
          throw new DOMException('blocked', 'SecurityError')
        },
      })
      const group = await create()
      await logIn((await filled(group))[0]!)
      Object.defineProperty(window, 'localStorage', original)
      expect(badges(group)).to.deep.equal(['', '', ''])
    })
  })

  it('is a group with a name in the language of the page', async () => {
    const group = await create({ lang: 'en' })
    await filled(group)
    await expect(group).to.be.accessible()
  })

  it('stands in a row when only the marks are shown', async () => {
    const group = await create({ shape: 'circle', size: 'small' })
    const [first, second] = (await filled(group)).map((button) => button.getBoundingClientRect())
    expect(second!.top).to.equal(first!.top)
    expect(second!.left).to.be.above(first!.right)
  })

  it('calls the page’s own functions by name, as a button does', async () => {
    let called = 0
    Object.assign(window, { groupCallback: () => called++ })
    const group = await create({ 'data-on-success': 'groupCallback' })
    const [button] = await filled(group)
    const login = button!.login()
    core.logins[0]!.succeed(result)
    await login
    expect(called).to.equal(1)
    Reflect.deleteProperty(window, 'groupCallback')
  })
})
