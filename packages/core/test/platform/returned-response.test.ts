import { expect } from '@open-wc/testing'
import { hasAnswer, isRedirectCallback } from '../../src/platform/returned-response.js'
import { FakeBrowser } from '../support/fake-browser.js'

const WINDOW = 'genauth-login.the-state'
const LEFT = 'genauth-login.left.the-state'

/** A page that was opened with an answer, in a tab that keeps the login of that name. */
function opened(search: string, kept?: string) {
  const page = new FakeBrowser(`https://site.example/login${search}`)
  if (kept) page.sessionStorage.setItem(kept, '{}')
  return page
}

describe('hasAnswer()', () => {
  for (const [what, page, expected] of [
    ['an answer for a window', opened(`?code=c&state=${WINDOW}`), true],
    ['a refusal for a window', opened(`?error=access_denied&state=${WINDOW}`), true],
    ['an answer in the fragment', opened(`#code=c&state=${WINDOW}`), true],
    ['an answer to a login that left this tab', opened(`?code=c&state=${LEFT}`, LEFT), true],
    [
      'an answer to a login that this tab does not know any more',
      opened(`?code=c&state=${LEFT}`),
      false,
    ],
    [
      'an answer to another login than the one it keeps',
      opened(`?code=c&state=${LEFT}`, `${LEFT}-2`),
      false,
    ],
    ['an answer to another library', opened('?code=c&state=theirs'), false],
    ['a state alone', opened(`?state=${WINDOW}`), false],
    ['nothing', opened(''), false],
  ] as const) {
    it(`is ${expected} for ${what}`, () => {
      expect(hasAnswer(page)).to.equal(expected)
    })
  }

  it('is false for a login that left, where storage is blocked', () => {
    const page = opened(`?code=c&state=${LEFT}`)
    Object.defineProperty(page, 'sessionStorage', {
      get: () => {
        throw new DOMException('blocked', 'SecurityError')
      },
    })
    expect(hasAnswer(page)).to.equal(false)
    expect(isRedirectCallback(page)).to.equal(true)
  })
})

describe('isRedirectCallback()', () => {
  for (const [what, page, expected] of [
    ['an answer in its address', opened(`?code=c&state=${WINDOW}`), true],
    [
      'an answer that this tab knows nothing of: somebody has to say so',
      opened(`?code=c&state=${LEFT}`),
      true,
    ],
    ['a login that it keeps', opened('', LEFT), true],
    ['nothing', opened('?page=2'), false],
    ['somebody else’s answer', opened('?code=c&state=theirs'), false],
  ] as const) {
    it(`is ${expected} for a page with ${what}`, () => {
      expect(isRedirectCallback(page)).to.equal(expected)
    })
  }
})
