import { expect } from '@open-wc/testing'
import { Popup } from '../../src/platform/popup.js'
import { FakeBrowser } from '../support/fake-browser.js'
import { thrown } from '../support/outcome.js'

const first = new URL('https://my-app.genauth.ai/oidc/auth?state=1')
const second = new URL('https://my-app.genauth.ai/oidc/auth?state=2')

describe('openPopup()', () => {
  it('opens a window at its address', () => {
    const browser = new FakeBrowser()
    new Popup(browser, { url: first.href })
    expect(browser.windows).to.have.lengthOf(1)
    expect(browser.popup.addresses.map(String)).to.deep.equal([first.href])
  })

  it('opens a blank window when there is no address yet', () => {
    const browser = new FakeBrowser()
    new Popup(browser)
    expect(browser.popup.addresses).to.deep.equal([])
  })

  it('opens it over the middle of the page', () => {
    const browser = new FakeBrowser('https://site.example/')
    new Popup(browser, { url: first.href })
    // The page is 1280 by 880 at 100, 50.
    expect(browser.popup.features).to.equal('popup,width=480,height=680,left=500,top=150')
  })

  it('gives it no name, by which somebody else could get hold of it', () => {
    const browser = new FakeBrowser()
    new Popup(browser, { url: first.href })
    expect(browser.popup.target).to.equal('_blank')
  })

  for (const [how, blocker] of [
    ['gives null', () => null],
    ['gives nothing', () => undefined],
    ['gives a window that is closed', () => ({ closed: true }) as never],
    ['gives a dummy', () => ({ closed: false }) as never],
    ['gives something that is no window', () => 'window' as never],
    [
      'gives what throws at every touch',
      () =>
        new Proxy({} as never, {
          get: () => {
            throw new DOMException('Not yours', 'SecurityError')
          },
        }),
    ],
    [
      'throws',
      () => {
        throw new DOMException('No windows here', 'SecurityError')
      },
    ],
  ] as const) {
    it(`throws popup_blocked when the browser ${how}`, () => {
      const browser = new FakeBrowser()
      browser.blocker = blocker
      expect(thrown(() => new Popup(browser, { url: first.href }))).to.include({
        code: 'popup_blocked',
        stage: 'open',
        recoverable: 'gesture',
      })
    })
  }
})

describe('Popup', () => {
  it('is the window that was opened', () => {
    const browser = new FakeBrowser()
    expect(new Popup(browser, { url: first.href }).window).to.equal(browser.popup)
  })

  it('show() replaces the blank page', () => {
    const browser = new FakeBrowser()
    new Popup(browser).show(first.href)
    expect(browser.popup.addresses.map(String)).to.deep.equal([first.href])
    expect(browser.windows).to.have.lengthOf(1)
  })

  it('close() closes the window', () => {
    const browser = new FakeBrowser()
    const popup = new Popup(browser, { url: first.href })
    popup.close()
    expect(browser.popup.closed).to.equal(true)
    expect(popup.closed).to.equal(true)
  })

  it('notices that the person closed the window', () => {
    const browser = new FakeBrowser()
    const popup = new Popup(browser, { url: first.href })
    expect(popup.closed).to.equal(false)
    browser.popup.closed = true
    expect(popup.closed).to.equal(true)
  })

  it('bringBack() brings an open window to the front', () => {
    const browser = new FakeBrowser()
    new Popup(browser, { url: first.href }).bringBack()
    expect(browser.popup.focused).to.equal(1)
    expect(browser.windows).to.have.lengthOf(1)
  })

  it('bringBack() opens a closed window again, where it was last shown', () => {
    const browser = new FakeBrowser()
    const popup = new Popup(browser, { url: first.href })
    popup.show(second.href)
    browser.popup.closed = true
    popup.bringBack()
    expect(browser.windows).to.have.lengthOf(2)
    expect(browser.popup.address?.href).to.equal(second.href)
    expect(popup.window).to.equal(browser.popup)
    expect(popup.closed).to.equal(false)
  })

  it('bringBack() leaves a closed window closed when the browser opens no other', () => {
    const browser = new FakeBrowser()
    const popup = new Popup(browser, { url: first.href })
    browser.popup.closed = true
    browser.blocker = () => null
    popup.bringBack()
    expect(popup.closed).to.equal(true)
  })

  it('show() fills the window that was opened again', () => {
    const browser = new FakeBrowser()
    const popup = new Popup(browser)
    browser.popup.closed = true
    popup.bringBack()
    popup.show(first.href)
    expect(browser.windows.map(({ address }) => address?.href)).to.deep.equal([
      undefined,
      first.href,
    ])
  })

  it('close() closes the window that was opened again', () => {
    const browser = new FakeBrowser()
    const popup = new Popup(browser, { url: first.href })
    browser.popup.closed = true
    popup.bringBack()
    popup.close()
    expect(browser.alive.windows).to.equal(0)
  })

  it('bringBack() opens nothing once we have closed the window ourselves', () => {
    const browser = new FakeBrowser()
    const popup = new Popup(browser, { url: first.href })
    popup.close()
    popup.bringBack()
    expect(browser.alive.windows).to.equal(0)
  })
})
