import { expect } from '@open-wc/testing'
import { openPopup } from '../../src/platform/open-popup.js'
import { FakeBrowser } from '../support/fake-browser.js'

const first = 'https://my-app.genauth.ai/oidc/auth?state=1'

describe('openPopup()', () => {
  it('returns the window', () => {
    const browser = new FakeBrowser()
    expect(openPopup({}, browser)).to.equal(browser.popup)
  })

  it('opens a window at its address', () => {
    const browser = new FakeBrowser()
    openPopup({ url: first }, browser)
    expect(browser.windows).to.have.lengthOf(1)
    expect(browser.popup.addresses.map(String)).to.deep.equal([first])
  })

  it('opens a blank window when there is no address yet', () => {
    const browser = new FakeBrowser()
    openPopup({}, browser)
    expect(browser.popup.addresses).to.deep.equal([])
  })

  it('opens it in the size that is asked for', () => {
    const browser = new FakeBrowser('https://site.example/')
    openPopup({ popupSize: '640x720' }, browser)
    expect(browser.popup.features).to.equal('popup,width=640,height=720,left=420,top=130')
  })

  for (const popupSize of ['large', '640', '', 7]) {
    it(`opens it in its own size for what is none: ${JSON.stringify(popupSize)}`, () => {
      const browser = new FakeBrowser('https://site.example/')
      openPopup({ popupSize: popupSize as string }, browser)
      expect(browser.popup.features).to.contain('width=480,height=680')
    })
  }

  it('opens it over the middle of the page', () => {
    const browser = new FakeBrowser('https://site.example/')
    openPopup({ url: first }, browser)
    // The page is 1280 by 880 at 100, 50.
    expect(browser.popup.features).to.equal('popup,width=480,height=680,left=500,top=150')
  })

  it('gives it no name, by which somebody else could get hold of it [A-26]', () => {
    const browser = new FakeBrowser()
    openPopup({ url: first }, browser)
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
    it(`returns null when the browser ${how} [A-33]`, () => {
      const browser = new FakeBrowser()
      browser.blocker = blocker
      expect(openPopup({ url: first }, browser)).to.equal(null)
    })
  }
})
