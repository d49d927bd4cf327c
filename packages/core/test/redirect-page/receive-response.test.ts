import { expect } from '@open-wc/testing'
import { receiveResponse } from '../../src/redirect-page/receive-response.js'
import type { RedirectPage } from '../../src/redirect-page/receive-response.js'
import { FakeBrowser, FakeWindow, NOTHING } from '../support/fake-browser.js'
import { isPending } from '../support/outcome.js'

const origin = 'https://site.example'
const state = 'genauth-login.the-state'
const received = { type: 'authorization_response_received', state }
const message = { type: 'authorization_response', response: { code: 'the-code', state } }

/** A redirect page in a login window. */
class FakeRedirectPage extends FakeBrowser {
  opener: FakeWindow | null = new FakeWindow('', '', '')
  /** How often it closed itself. */
  closings = 0
  /** Where it went instead. */
  readonly replaced: string[] = []
  override readonly document = { hasFocus: () => true, prerendering: false }
  declare readonly location: RedirectPage['location'] & FakeBrowser['location']

  constructor(href = `${origin}/callback.html?code=the-code&state=${state}`) {
    super(href)
    Object.assign(this.location, { replace: (address: string) => this.replaced.push(address) })
  }

  close(): void {
    this.closings++
  }
}

/** A page on which somebody has begun to bring an answer home. */
function opened(page = new FakeRedirectPage()) {
  return { page, receipt: receiveResponse(page) }
}

/** The page that waits says that the answer has arrived. */
const acknowledge = (page: FakeRedirectPage, differences = {}) =>
  page.deliver(received, { source: page.opener, origin, ...differences })

describe('receiveResponse()', () => {
  it('takes the answer out of the address before anything else', () => {
    const { page } = opened()
    expect(page.location.href).to.equal(`${origin}/callback.html`)
  })

  it('takes it out of the fragment as well', () => {
    const { page } = opened(
      new FakeRedirectPage(`${origin}/callback.html?keep=1#code=the-code&state=${state}`),
    )
    expect(page.location.href).to.equal(`${origin}/callback.html?keep=1`)
    expect(page.opener!.received[0]!.data).to.deep.equal(message)
  })

  it('posts the answer to the window that opened it, at its own origin only', () => {
    const { page } = opened()
    expect(page.opener!.received).to.deep.equal([{ data: message, targetOrigin: origin }])
  })

  it('posts it on the channel that is named by the state', () => {
    const page = new FakeRedirectPage()
    const heard: unknown[] = []
    new page.BroadcastChannel(state).onmessage = ({ data }) => heard.push(data)
    opened(page)
    expect(heard).to.deep.equal([message])
  })

  it('posts it by the storage, and leaves nothing there', () => {
    const { page } = opened()
    expect(page.localStorage.written).to.deep.equal([[state, JSON.stringify(message)]])
    expect(page.localStorage).to.have.length(0)
  })

  for (const [way, arrive] of Object.entries({
    'its opener': (page: FakeRedirectPage) => acknowledge(page),
    'the channel': (page: FakeRedirectPage) =>
      new page.BroadcastChannel(state).postMessage(received),
    'the storage': (page: FakeRedirectPage) =>
      page.receiveStorage({
        key: state,
        newValue: JSON.stringify(received),
        url: `${origin}/login`,
      }),
  })) {
    it(`closes when it hears from ${way} that the answer has arrived, and keeps nothing alive`, async () => {
      const { page, receipt } = opened()
      arrive(page)
      expect(await receipt).to.equal('delivered')
      expect(page.closings).to.equal(1)
      const channels = page.channels.get(state)!.size - (way === 'the channel' ? 1 : 0)
      expect({ ...page.alive, listeners: channels }).to.deep.equal(NOTHING)
    })
  }

  for (const [what, differences] of Object.entries({
    'another window': { source: {} },
    'another origin': { origin: 'https://evil.example' },
    'a script': { isTrusted: false },
  })) {
    it(`does not believe ${what} that the answer has arrived`, async () => {
      const { page, receipt } = opened()
      acknowledge(page, differences)
      expect(await isPending(receipt)).to.equal(true)
      expect(page.closings).to.equal(0)
    })
  }

  it('does not take the receipt of another login for its own', async () => {
    const { page, receipt } = opened()
    page.deliver({ ...received, state: 'genauth-login.another' }, { source: page.opener, origin })
    page.deliver(null, { source: page.opener, origin })
    expect(await isPending(receipt)).to.equal(true)
  })

  it('sends the answer ten times, two seconds long, and then says that nobody has taken it', async () => {
    const { page, receipt } = opened()
    await page.pass(2000)
    expect(await receipt).to.equal('unanswered')
    expect(page.opener!.received).to.have.length(10)
    expect(page.closings).to.equal(0)
    expect(page.alive).to.deep.equal(NOTHING)
  })

  it('goes on without an opener, which a page in between has cut off', async () => {
    const page = new FakeRedirectPage()
    page.opener = null
    const { receipt } = opened(page)
    new page.BroadcastChannel(state).postMessage(received)
    expect(await receipt).to.equal('delivered')
  })

  it('goes on in a browser without channels', async () => {
    const page = new FakeRedirectPage()
    Object.defineProperty(page, 'BroadcastChannel', { value: undefined })
    const { receipt } = opened(page)
    acknowledge(page)
    expect(await receipt).to.equal('delivered')
  })

  it('goes on where storage is blocked', async () => {
    const page = new FakeRedirectPage()
    for (const name of ['localStorage', 'sessionStorage']) {
      Object.defineProperty(page, name, {
        get: () => {
          throw new DOMException('blocked', 'SecurityError')
        },
      })
    }
    const { receipt } = opened(page)
    acknowledge(page)
    expect(await receipt).to.equal('delivered')
  })

  it('keeps a parameter that came twice as it came, to be refused', () => {
    const { page } = opened(
      new FakeRedirectPage(`${origin}/callback.html?code=a&code=b&state=${state}`),
    )
    expect(page.opener!.received[0]!.data).to.deep.equal({
      ...message,
      response: { code: ['a', 'b'], state },
    })
  })

  it('brings home a long answer whole', () => {
    const long = 'x'.repeat(8000)
    const { page } = opened(
      new FakeRedirectPage(`${origin}/callback.html?code=${long}&state=${state}`),
    )
    expect(page.opener!.received[0]!.data).to.have.nested.property('response.code', long)
  })

  for (const [what, page] of Object.entries({
    'by hand': () => new FakeRedirectPage(`${origin}/callback.html`),
    'again after it took the answer out of its address': () =>
      new FakeRedirectPage(`${origin}/callback.html?`),
    'with an answer to another library': () =>
      new FakeRedirectPage(`${origin}/callback.html?code=theirs&state=theirs`),
    'with a state alone': () => new FakeRedirectPage(`${origin}/callback.html?state=${state}`),
    'in a frame': () => Object.assign(new FakeRedirectPage(), { top: {} }),
    'by a browser that only looks ahead': () => {
      const page = new FakeRedirectPage()
      page.document.prerendering = true
      return page
    },
  })) {
    it(`does nothing when it was opened ${what}`, async () => {
      const opened = page()
      const { href } = opened.location
      expect(await receiveResponse(opened)).to.equal('nothing')
      expect(opened.location.href).to.equal(href)
      expect(opened.opener!.received).to.deep.equal([])
      expect(opened.alive).to.deep.equal(NOTHING)
    })
  }

  it('asks nobody about a login that left a tab and is not kept there any more', async () => {
    const page = new FakeRedirectPage(
      `${origin}/callback.html?code=the-code&state=genauth-login.left.the-state`,
    )
    expect(await receiveResponse(page)).to.equal('unanswered')
    expect(page.location.href).to.equal(`${origin}/callback.html`)
    expect(page.opener!.received).to.deep.equal([])
    expect(page.localStorage.written).to.deep.equal([])
    expect(page.alive).to.deep.equal(NOTHING)
  })

  describe('with the answer to a login that left this tab', () => {
    const kept = (returnTo: string) => {
      const page = new FakeRedirectPage()
      page.sessionStorage.setItem(state, JSON.stringify({ returnTo }))
      return page
    }

    it('files the answer, and goes to where the login began', async () => {
      const page = kept(`${origin}/login?from=menu`)
      expect(await receiveResponse(page)).to.equal('stored')
      expect(page.replaced).to.deep.equal([`${origin}/login?from=menu`])
      expect(JSON.parse(page.sessionStorage.getItem(state)!)).to.include({
        answer: `code=the-code&state=${state}`,
      })
      expect(page.opener!.received).to.deep.equal([])
    })

    it('stays where it is when that is the page, with its own query and fragment', async () => {
      const page = kept(`${origin}/callback.html?from=menu#top`)
      expect(await receiveResponse(page)).to.equal('stored')
      expect(page.replaced).to.deep.equal([])
      expect(page.location.href).to.equal(`${origin}/callback.html?from=menu#top`)
    })

    for (const returnTo of [
      'https://evil.example/',
      '//evil.example/',
      'javascript:alert(1)',
      'data:text/html,x',
      `${origin}.evil.example/`,
      `${origin}@evil.example/`,
      'http://site.example/login',
    ]) {
      it(`goes to the site's own start page instead of ${returnTo}`, async () => {
        const page = kept(returnTo)
        await receiveResponse(page)
        expect(page.replaced).to.deep.equal(['/'])
      })
    }
  })
})
