import { expect } from '@open-wc/testing'
import { restoreAddress, takeFromAddress, tellRouter } from '../../src/platform/response-address.js'
import { FakeBrowser } from '../support/fake-browser.js'

const SITE = 'https://site.example/login'
const RESPONSE = 'code=the-code&state=genauth-login.the-state'

describe('takeFromAddress()', () => {
  for (const [what, address, left] of [
    ['the query', `?${RESPONSE}`, ''],
    ['the query, beside what is the site’s', `?page=2&${RESPONSE}&iss=i#top`, '?page=2#top'],
    ['the fragment', `#${RESPONSE}`, ''],
    ['the fragment, which a router has taken for a path', `#/${RESPONSE}`, ''],
    ['the fragment, which a router has taken for a path of its own kind', `#!/${RESPONSE}`, ''],
    ['the fragment, beside a code of the site’s', `?code=discount#${RESPONSE}`, '?code=discount'],
    ['both', `?${RESPONSE}#${RESPONSE}`, ''],
    ['the query, with an incomplete one in the fragment', `?${RESPONSE}#state=x`, '#state=x'],
  ] as const) {
    it(`takes the response out of ${what}`, () => {
      const page = new FakeBrowser(SITE + address)
      expect(takeFromAddress(page)?.get('code')).to.equal('the-code')
      expect(page.location.href).to.equal(SITE + left)
    })
  }

  for (const address of [
    '?code=theirs&state=theirs',
    '?state=genauth-login.x',
    '?code=discount',
    '#access_token=theirs&state=theirs',
    '',
  ]) {
    it(`leaves ${address || 'an address without parameters'} as it is`, () => {
      const page = new FakeBrowser(SITE + address)
      expect(takeFromAddress(page)).to.equal(undefined)
      expect(page.location.href).to.equal(SITE + address)
    })
  }

  it('takes tokens that nobody has asked for as well', () => {
    const page = new FakeBrowser(`${SITE}?${RESPONSE}&access_token=a&id_token=b&lang=c`)
    expect(takeFromAddress(page)?.get('id_token')).to.equal('b')
    expect(page.location.href).to.equal(`${SITE}?lang=c`)
  })

  it('takes every copy of a parameter', () => {
    const page = new FakeBrowser(`${SITE}?${RESPONSE}&code=another`)
    expect(takeFromAddress(page)?.getAll('code')).to.deep.equal(['the-code', 'another'])
    expect(page.location.href).to.equal(SITE)
  })
})

describe('restoreAddress()', () => {
  it('gives the page its own query and fragment again', () => {
    const page = new FakeBrowser(SITE)
    restoreAddress(page, `${SITE}?from=menu#top`)
    expect(page.location.href).to.equal(`${SITE}?from=menu#top`)
  })

  it('tells the page’s router where it is now', () => {
    const page = new FakeBrowser(SITE)
    restoreAddress(page, `${SITE}#/profile`)
    tellRouter(page)
    expect(page.told).to.deep.equal([`popstate ${SITE}#/profile`, `hashchange ${SITE}#/profile`])
  })

  it('leaves another page to its router', () => {
    const page = new FakeBrowser('https://site.example/callback')
    restoreAddress(page, `${SITE}?from=menu#top`)
    expect(page.location.href).to.equal('https://site.example/callback')
  })
})
