import { expect } from '@open-wc/testing'
import { openPopup } from '../../src/platform/open-popup.js'
import { Popup } from '../../src/platform/popup.js'
import { FakeBrowser } from '../support/fake-browser.js'

const first = new URL('https://my-app.genauth.ai/oidc/auth?state=1')
const second = new URL('https://my-app.genauth.ai/oidc/auth?state=2')

describe('Popup', () => {
  it('is the window that was opened', () => {
    const browser = new FakeBrowser()
    expect(new Popup(browser, { url: first.href }).window).to.equal(browser.popup)
  })

  it('takes a window that is open already, and opens no other', () => {
    const browser = new FakeBrowser()
    const window = openPopup({}, browser)
    const popup = new Popup(browser, { window, url: first.href })
    expect(popup.window).to.equal(window)
    expect(browser.windows).to.have.lengthOf(1)
    popup.show(first.href)
    expect(browser.popup.address?.href).to.equal(first.href)
  })

  it('show() does not load again what the window was opened at', () => {
    const browser = new FakeBrowser()
    new Popup(browser, { url: first.href }).show(first.href)
    expect(browser.popup.addresses).to.have.lengthOf(1)
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
