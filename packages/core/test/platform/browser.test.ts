import { expect } from '@open-wc/testing'
import { thisBrowser } from '../../src/platform/browser.js'

describe('thisBrowser()', () => {
  it('gives the window this code runs in', () => {
    expect(thisBrowser()).to.equal(window)
  })
})
