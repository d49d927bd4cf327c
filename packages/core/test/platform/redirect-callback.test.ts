import { expect } from '@open-wc/testing'
import { isRedirectCallback } from '../../src/platform/redirect-callback.js'
import { storeRequest, storeResponse } from '../../src/platform/stored-requests.js'
import { FakeBrowser } from '../support/fake-browser.js'

const POPUP = 'genauth-login.the-state'
const REDIRECT = 'genauth-login.redirect.the-state'

/** A page that was opened at this address, in a tab that has a request of this `state` in store. */
function opened(address: string, stored?: string) {
  const page = new FakeBrowser(`https://site.example/login${address}`)
  const request = { owner: 'me', returnTo: 'https://site.example/login', request: {} }
  if (stored) storeRequest(page, { ...request, state: stored })
  return page
}

/** The same, after a redirect page of the site has received the response. */
function received(state: string, stored?: string) {
  const page = opened('', stored)
  storeResponse(page, new URLSearchParams({ code: 'c', state }))
  return page
}

describe('isRedirectCallback()', () => {
  for (const [what, page, expected] of [
    ['a response in its address', opened(`?code=c&state=${REDIRECT}`, REDIRECT), true],
    ['a response in its fragment', opened(`#code=c&state=${REDIRECT}`, REDIRECT), true],
    ['a refusal in its address', opened(`?error=access_denied&state=${REDIRECT}`, REDIRECT), true],
    ['a response that its redirect page has stored', received(REDIRECT, REDIRECT), true],
    [
      'a response that nobody asked for: somebody has to say so',
      opened(`?code=c&state=${REDIRECT}`),
      true,
    ],
    ['a response that nobody asked for, once it was taken', received(REDIRECT), false],
    ['a response to a window that was not delivered', opened(`?code=c&state=${POPUP}`), true],
    ['a response to a window that was delivered', received(POPUP), false],
    ['a request that has no response yet', opened('', REDIRECT), false],
    ['a response to another library', opened('?code=c&state=theirs'), false],
    ['a state alone', opened(`?state=${REDIRECT}`), false],
    ['nothing', opened('?page=2'), false],
  ] as const) {
    it(`is ${expected} for a page with ${what}`, () => {
      expect(isRedirectCallback(page)).to.equal(expected)
    })
  }

  for (const [address, expected] of [
    ['', false],
    [`?code=c&state=${REDIRECT}`, true],
  ] as const) {
    it(`is ${expected} where storage is blocked, at "${address}"`, () => {
      const page = opened(address)
      Object.defineProperty(page, 'sessionStorage', {
        get: () => {
          throw new DOMException('blocked', 'SecurityError')
        },
      })
      expect(isRedirectCallback(page)).to.equal(expected)
    })
  }
})
