import { expect } from '@open-wc/testing'
import { deliverResponse } from '../../src/redirect-page/deliver-response.js'
import type { RedirectPage } from '../../src/redirect-page/redirect-page.js'
import { takeResponseOfPage } from '../../src/redirect-page/rewritten-response.js'
import { takeResponse } from '../../src/redirect-page/take-response.js'
import { storeRequest } from '../../src/platform/stored-requests.js'
import { FakeBrowser, FakeWindow, NOTHING, settled } from '../support/fake-browser.js'
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
  override readonly document = Object.assign(new EventTarget(), {
    hasFocus: () => true,
    prerendering: false,
  })
  declare readonly location: RedirectPage['location'] & FakeBrowser['location']

  constructor(href = `${origin}/callback.html?code=the-code&state=${state}`) {
    super(href)
    Object.assign(this.location, { replace: (address: string) => this.replaced.push(address) })
  }

  close(): void {
    this.closings++
  }
}

/** Does all that the script of a redirect page does. */
async function receiveResponse(page: FakeRedirectPage) {
  const response = takeResponse(page)
  return response ? deliverResponse(response, page) : 'nothing'
}

/** A page on which a response is being delivered. */
function opened(page = new FakeRedirectPage()) {
  return { page, result: receiveResponse(page) }
}

/** The page that waits says that the response has arrived. */
const acknowledge = (page: FakeRedirectPage, differences = {}) =>
  page.deliver(received, { source: page.opener, origin, ...differences })

describe('takeResponse() and deliverResponse()', () => {
  it('takes the response out of the address before anything else [A-24, B-29]', () => {
    const { page } = opened()
    expect(page.location.href).to.equal(`${origin}/callback.html`)
  })

  it('takes it out of the fragment as well [F-40]', () => {
    const { page } = opened(
      new FakeRedirectPage(`${origin}/callback.html?keep=1#code=the-code&state=${state}`),
    )
    expect(page.location.href).to.equal(`${origin}/callback.html?keep=1`)
    expect(page.opener!.received[0]!.data).to.deep.equal(message)
  })

  it('posts the response to the window that opened it, at its own origin only [A-18, A-19, A-21, B-04, B-37, V-01, V-17, V-23, V-24]', () => {
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
    it(`closes when it is told by ${way} that the response has arrived, and leaves nothing alive`, async () => {
      const { page, result } = opened()
      arrive(page)
      expect(await result).to.equal('delivered')
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
    it(`does not believe ${what} that the response has arrived`, async () => {
      const { page, result } = opened()
      acknowledge(page, differences)
      expect(await isPending(result)).to.equal(true)
      expect(page.closings).to.equal(0)
    })
  }

  it('does not take the acknowledgement of another login for its own', async () => {
    const { page, result } = opened()
    page.deliver({ ...received, state: 'genauth-login.another' }, { source: page.opener, origin })
    page.deliver(null, { source: page.opener, origin })
    expect(await isPending(result)).to.equal(true)
  })

  it('sends the response ten times, two seconds long, and then says that nobody has taken it [F-36]', async () => {
    const { page, result } = opened()
    await page.pass(2000)
    expect(await result).to.equal('unanswered')
    expect(page.opener!.received).to.have.length(10)
    expect(page.closings).to.equal(0)
    expect(page.alive).to.deep.equal(NOTHING)
  })

  it('goes on without an opener, which a page in between has severed', async () => {
    const page = new FakeRedirectPage()
    page.opener = null
    const { result } = opened(page)
    new page.BroadcastChannel(state).postMessage(received)
    expect(await result).to.equal('delivered')
  })

  it('goes on in a browser without channels', async () => {
    const page = new FakeRedirectPage()
    Object.defineProperty(page, 'BroadcastChannel', { value: undefined })
    const { result } = opened(page)
    acknowledge(page)
    expect(await result).to.equal('delivered')
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
    const { result } = opened(page)
    acknowledge(page)
    expect(await result).to.equal('delivered')
  })

  it('keeps a parameter that is there twice as it is, to be refused', () => {
    const { page } = opened(
      new FakeRedirectPage(`${origin}/callback.html?code=a&code=b&state=${state}`),
    )
    expect(page.opener!.received[0]!.data).to.deep.equal({
      ...message,
      response: { code: ['a', 'b'], state },
    })
  })

  it('delivers a long response whole [F-41]', () => {
    const long = 'x'.repeat(8000)
    const { page } = opened(
      new FakeRedirectPage(`${origin}/callback.html?code=${long}&state=${state}`),
    )
    expect(page.opener!.received[0]!.data).to.have.nested.property('response.code', long)
  })

  for (const [what, page] of Object.entries({
    'by hand': () => new FakeRedirectPage(`${origin}/callback.html`),
    'again after it took the response out of its address': () =>
      new FakeRedirectPage(`${origin}/callback.html?`),
    'with a response to another library': () =>
      new FakeRedirectPage(`${origin}/callback.html?code=theirs&state=theirs`),
    'with a state alone': () => new FakeRedirectPage(`${origin}/callback.html?state=${state}`),
    'in a frame': () => Object.assign(new FakeRedirectPage(), { top: {} }),
  })) {
    it(`does nothing when it was opened ${what} [A-20, A-25]`, async () => {
      const opened = page()
      const { href } = opened.location
      expect(await receiveResponse(opened)).to.equal('nothing')
      expect(opened.location.href).to.equal(href)
      expect(opened.opener!.received).to.deep.equal([])
      expect(opened.alive).to.deep.equal(NOTHING)
    })
  }

  it('delivers nothing on a page that is prerendered, until somebody opens it', async () => {
    const page = new FakeRedirectPage()
    page.document.prerendering = true
    const { result } = opened(page)
    expect(await isPending(result)).to.equal(true)
    expect(page.location.href).to.equal(`${origin}/callback.html`)
    expect(page.opener!.received).to.deep.equal([])
    page.document.dispatchEvent(new Event('prerenderingchange'))
    await settled()
    acknowledge(page)
    expect(await result).to.equal('delivered')
  })

  for (const [way, breakWay] of Object.entries({
    'its opener': (page: FakeRedirectPage) => {
      page.opener!.postMessage = () => {
        throw new DOMException('Not yours', 'SecurityError')
      }
    },
    'the channel': (page: FakeRedirectPage) => {
      const refuse = function () {
        throw new DOMException('blocked', 'SecurityError')
      }
      Object.defineProperty(page, 'BroadcastChannel', { value: refuse })
    },
  })) {
    it(`goes on in the other ways where ${way} throws`, async () => {
      const page = new FakeRedirectPage()
      breakWay(page)
      const { result } = opened(page)
      expect(page.localStorage.written).to.have.lengthOf(1)
      page.receiveStorage({
        key: state,
        newValue: JSON.stringify(received),
        url: `${origin}/login`,
      })
      expect(await result).to.equal('delivered')
    })
  }

  it('delivers it on a page with an image that is called prerendering', () => {
    const page = new FakeRedirectPage()
    page.document.prerendering = new Image() as never
    opened(page)
    expect(page.opener!.received).to.have.lengthOf(1)
  })

  for (const way of ['its opener', 'the channel', 'the storage'] as const) {
    it(`goes on in the other ways where posting by ${way} throws`, async () => {
      const page = new FakeRedirectPage()
      const refuse = () => {
        throw new DOMException('Not yours', 'InvalidStateError')
      }
      if (way === 'its opener') page.opener!.postMessage = refuse
      if (way === 'the channel') {
        const Channel = class extends page.BroadcastChannel {
          override postMessage = refuse
        }
        Object.defineProperty(page, 'BroadcastChannel', { value: Channel })
      }
      if (way === 'the storage') page.localStorage.setItem = refuse
      const { result } = opened(page)
      expect(page.opener!.received).to.have.lengthOf(way === 'its opener' ? 0 : 1)
      expect(page.localStorage.written).to.have.lengthOf(way === 'the storage' ? 0 : 1)
      acknowledge(page)
      expect(await result).to.equal('delivered')
    })
  }

  it('asks nobody about a login that left a tab and is not stored there any more', async () => {
    const page = new FakeRedirectPage(
      `${origin}/callback.html?code=the-code&state=genauth-login.redirect.the-state`,
    )
    expect(await receiveResponse(page)).to.equal('unanswered')
    expect(page.location.href).to.equal(`${origin}/callback.html`)
    expect(page.opener!.received).to.deep.equal([])
    expect(page.localStorage.written).to.deep.equal([])
    expect(page.alive).to.deep.equal(NOTHING)
  })

  describe('with the response to a login that left this tab', () => {
    const kept = (returnTo: string) => {
      const page = new FakeRedirectPage()
      storeRequest(page, { state, owner: 'me', returnTo, request: {} })
      return page
    }

    it('stores the response, and goes to where the login began', async () => {
      const page = kept(`${origin}/login?from=menu`)
      expect(await receiveResponse(page)).to.equal('stored')
      expect(page.replaced).to.deep.equal([`${origin}/login?from=menu`])
      const [stored] = JSON.parse(
        page.sessionStorage.getItem('genauth-login.requests')!,
      ) as unknown[]
      expect(stored).to.include({ response: `code=the-code&state=${state}` })
      expect(page.opener!.received).to.deep.equal([])
    })

    it('stays where it is when that is the page, with its own query and fragment', async () => {
      const page = kept(`${origin}/callback.html?from=menu#top`)
      expect(await receiveResponse(page)).to.equal('stored')
      expect(page.replaced).to.deep.equal([])
      expect(page.location.href).to.equal(`${origin}/callback.html?from=menu#top`)
    })

    it('goes there whatever the <base> of the page says', async () => {
      const page = kept('/login')
      await receiveResponse(page)
      expect(page.replaced).to.deep.equal([`${origin}/login`])
    })

    for (const returnTo of [
      'https://evil.example/',
      '//evil.example/',
      'javascript:alert(1)',
      'data:text/html,x',
      `${origin}.evil.example/`,
      `${origin}@evil.example/`,
      'http://site.example/login',
      'blob:https://site.example/1',
      'https://user:password@site.example/login',
    ]) {
      it(`goes to the site's own start page instead of ${returnTo} [A-22, B-18]`, async () => {
        const page = kept(returnTo)
        await receiveResponse(page)
        expect(page.replaced).to.deep.equal([`${origin}/`])
      })
    }
  })
})

describe('takeResponseOfPage()', () => {
  const state = 'genauth-login.redirect.the-state'
  const asked = { state, owner: 'me', returnTo: `${origin}/#/profile`, request: {} }

  function rewritten(opened: string) {
    const page = new FakeRedirectPage(`${origin}/#/`)
    page.opener = null
    page.opened = [{ name: `${origin}/${opened}` }]
    return page
  }

  for (const opened of [`?code=the-code&state=${state}`, `#code=the-code&state=${state}`]) {
    it(`takes a response that a router has rewritten: ${opened}`, async () => {
      const page = rewritten(opened)
      storeRequest(page, asked)
      const response = takeResponseOfPage(page)
      expect(response?.get('code')).to.equal('the-code')
      expect(await deliverResponse(response!, page)).to.equal('stored')
      expect(page.location.href).to.equal(`${origin}/#/profile`)
    })
  }

  it('takes it once', async () => {
    const page = rewritten(`?code=the-code&state=${state}`)
    storeRequest(page, asked)
    await deliverResponse(takeResponseOfPage(page)!, page)
    expect(takeResponseOfPage(page)).to.equal(undefined)
  })

  it('leaves one that nobody waits for any more', () => {
    expect(takeResponseOfPage(rewritten(`?code=the-code&state=${state}`))).to.equal(undefined)
  })

  it('takes one of a login window', () => {
    const page = rewritten('?code=the-code&state=genauth-login.the-state')
    page.opener = new FakeWindow('', '', '')
    expect(takeResponseOfPage(page)?.get('code')).to.equal('the-code')
  })

  it('takes none in a frame', () => {
    const page = rewritten(`?code=the-code&state=${state}`)
    storeRequest(page, asked)
    page.top = {}
    expect(takeResponseOfPage(page)).to.equal(undefined)
  })
})
