import { GenAuthSession } from '@genauth-login/core/session'
import { expect, fixture, html } from '@open-wc/testing'
import '../../src/define.js'
import type { GenAuthLogin } from '../../src/login/genauth-login.js'
import { KnownPerson } from '../../src/login/known-person.js'
import type { PersonSource } from '../../src/settings/option.js'
import { FakeClient } from '../support/fake-client.js'
import { whenIdle } from '../support/idle.js'
import { waitUntil } from '../support/wait-until.js'

/** A session whose person the test chooses, and which counts who listens. */
class Session extends EventTarget {
  claims: PersonSource['claims']
  listeners = 0

  constructor(name?: unknown, nickname?: unknown) {
    super()
    this.claims = { name, nickname }
  }

  override addEventListener(...given: Parameters<EventTarget['addEventListener']>): void {
    super.addEventListener(...given)
    this.listeners++
    const options = given[2] as AddEventListenerOptions
    options.signal?.addEventListener('abort', () => this.listeners--)
  }

  become(name: unknown): void {
    this.claims = name === undefined ? undefined : { name }
    this.dispatchEvent(new Event('genauth-session-change'))
  }
}

describe('a person who is known', () => {
  let core: FakeClient
  beforeEach(() => (core = new FakeClient()))
  afterEach(() => core.restore())

  const create = (lang = 'en') =>
    fixture<GenAuthLogin>(html`
      <genauth-login
        lang=${lang}
        domain="my-app.genauth.ai"
        app-id="app"
        display-name="Mi"
      ></genauth-login>
    `)
  const label = (element: GenAuthLogin) => element.shadowRoot!.querySelector('[part=label]')!
  const reads = (element: GenAuthLogin, text: string) =>
    waitUntil(() => label(element).textContent === text, `the button reads ${text}`)

  async function knowing(session: PersonSource) {
    const element = await create()
    element.session = session
    await waitUntil(() => label(element).textContent !== 'Mi', 'the person is known')
    return element
  }

  it('is on the button by name', async () => {
    const element = await knowing(new Session('Mi Fan'))
    expect(label(element).textContent).to.equal('Continue as Mi Fan')
    await expect(element).to.be.accessible()
  })

  it('is on the button by nickname without a name', async () => {
    expect(label(await knowing(new Session('', 'fan'))).textContent).to.equal('Continue as fan')
  })

  it('is on the button in its language', async () => {
    const element = await create('de')
    element.session = new Session('Mi Fan')
    await reads(element, 'Als Mi Fan fortfahren')
  })

  it('is nobody without a session, with an empty one, and with one that has no name to show', async () => {
    const element = await create()
    for (const session of [
      undefined,
      null,
      new Session(),
      new Session(5, {}),
      new Session(' \n', '\u202e'),
    ]) {
      element.session = session
      await element.updateComplete
    }
    const last = new Session()
    element.session = last
    await waitUntil(() => last.listeners === 1)
    await element.updateComplete
    expect(label(element).textContent).to.equal('Mi')
  })

  it('may be another, or nobody, from one moment to the next', async () => {
    const session = new Session('Mi Fan')
    const element = await knowing(session)
    session.become('Second')
    await reads(element, 'Continue as Second')
    session.become(undefined)
    await reads(element, 'Mi')
  })

  it('may be one of GenAuthSession', async () => {
    const session = new GenAuthSession({ domain: 'https://my-app.genauth.ai', appId: 'app' })
    const element = await create()
    element.session = session
    await element.updateComplete
    expect(label(element).textContent).to.equal('Mi')
  })

  it('is let go with its session', async () => {
    const [first, second] = [new Session('First'), new Session('Second')]
    const element = await knowing(first)
    expect(first.listeners).to.equal(1)
    element.session = second
    await reads(element, 'Continue as Second')
    expect([first.listeners, second.listeners]).to.deep.equal([0, 1])
    element.session = null
    await reads(element, 'Mi')
    expect(second.listeners).to.equal(0)
  })

  it('is let go while the element is away, and known again when it is back', async () => {
    const session = new Session('First')
    const element = await knowing(session)
    const home = element.parentElement!
    element.remove()
    expect(session.listeners).to.equal(0)
    session.become('Second')
    home.append(element)
    await reads(element, 'Continue as Second')
    expect(session.listeners).to.equal(1)
  })

  it('changes no setting of the login', async () => {
    const element = await create()
    await waitUntil(() => core.prepared === 1)
    element.session = new Session('Mi Fan')
    await waitUntil(() => label(element).textContent !== 'Mi')
    await whenIdle()
    expect(core.prepared).to.equal(1)
  })

  describe('by a name', () => {
    const nameOf = (name: unknown) => {
      const host = Object.assign(document.createElement('genauth-login'), {
        session: new Session(name),
      })
      return new KnownPerson(host).personName
    }

    it('that is HTML, is shown as text', async () => {
      const element = await knowing(new Session('<img src=x onerror=alert(1)>'))
      expect(label(element).childElementCount).to.equal(0)
      expect(label(element).textContent).to.contain('<img')
    })

    it('that is too long, is shown up to 64 of what a person counts as characters', () => {
      const family = '👨‍👩‍👧‍👦'
      expect(nameOf(family.repeat(64))).to.equal(family.repeat(64))
      expect(nameOf(family.repeat(65))).to.equal(`${family.repeat(63)}…`)
    })

    it('that never ends, is shown in part, at once', () => {
      expect(nameOf('é'.repeat(1_000_000))).to.have.length(64)
      expect(nameOf(`a${'\u0301'.repeat(1_000_000)}`).length).to.be.below(1100)
    })

    it('that would turn the text around it, is shown without what turns it', () => {
      expect(nameOf('\u202eevil\u2069\u202d name\n')).to.equal('evil name')
    })

    it('that is written from right to left, leaves the words around it where they are', async () => {
      const element = await knowing(new Session('דנה'))
      expect(label(element).textContent).to.equal('Continue as \u2068דנה\u2069')
    })
  })
})
