import { expect } from '@open-wc/testing'
import { logIn, setup } from './support/client.js'
import { failure } from './support/outcome.js'
import { answerTo, comeBack } from './support/redirect.js'

/** As in the console: `availableAt` is 0 for the registration, 1 for logins, 2 for both. */
const TERMS = { id: 1, lang: 'en-US', required: true, availableAt: 2, title: 'The terms' }

function setupWith(agreements: unknown, agreementEnabled: unknown = true, intent?: 'register') {
  const set = setup({ intent })
  set.genauth.application = { ...set.genauth.application, agreements, agreementEnabled }
  return set
}

describe('GenAuthClient.agreements()', () => {
  it('gives what the console asks people to agree to, in every language', async () => {
    const chinese = { ...TERMS, id: 2, lang: 'zh-CN', title: '服务条款', required: false }
    const { client } = setupWith([TERMS, chinese])
    expect(await client.agreements()).to.deep.equal([
      { id: '1', language: 'en-US', title: 'The terms', required: true },
      { id: '2', language: 'zh-CN', title: '服务条款', required: false },
    ])
  })

  for (const enabled of [false, null, 'yes']) {
    it(`gives none where the console has them switched off (${enabled})`, async () => {
      const { client } = setupWith([TERMS], enabled)
      expect(await client.agreements()).to.deep.equal([])
    })
  }

  const AT = [
    { ...TERMS, id: 'registration', availableAt: 0 },
    { ...TERMS, id: 'unsaid', availableAt: null },
    { ...TERMS, id: 'login', availableAt: 1 },
    { ...TERMS, id: 'both', availableAt: 2 },
  ]

  it('gives all of them for a login: the first one by an identity source registers', async () => {
    const agreements = await setupWith(AT).client.agreements()
    expect(agreements.map(({ id }) => id)).to.deep.equal([
      'registration',
      'unsaid',
      'login',
      'both',
    ])
  })

  it('leaves out for a registration what logins alone ask for', async () => {
    const agreements = await setupWith(AT, true, 'register').client.agreements()
    expect(agreements.map(({ id }) => id)).to.deep.equal(['registration', 'unsaid', 'both'])
  })

  it('takes one that does not say whether it is required as required', async () => {
    const [agreement] = await setupWith([{ ...TERMS, required: undefined }]).client.agreements()
    expect(agreement?.required).to.equal(true)
  })

  for (const wrong of [
    undefined,
    null,
    'terms',
    {},
    [null],
    ['terms'],
    [{}],
    [{ ...TERMS, id: {} }],
  ]) {
    it(`reads ${JSON.stringify(wrong)} as none`, async () => {
      expect(await setupWith(wrong).client.agreements()).to.deep.equal([])
    })
  }

  it('rejects with network_error without the public configuration', async () => {
    const { client, genauth } = setup()
    genauth.answerPublicConfig = () => new Response('', { status: 500 })
    expect((await failure(client.agreements())).code).to.equal('network_error')
  })
})

describe('agreements that the person has accepted', () => {
  const agreements = ['1', '7']

  it('are on the result of a login in a window', async () => {
    const { client, browser, genauth } = setup()
    const login = client.loginWithPopup({ agreements })
    await browser.popup.shown
    genauth.logIn()
    expect((await login).agreements).to.deep.equal(agreements)
  })

  it("are on the code for the site's back end", async () => {
    const { client, browser, genauth } = setup({ response: 'code' })
    const login = client.loginWithPopup({ agreements })
    await browser.popup.shown
    genauth.logIn()
    expect((await login).agreements).to.deep.equal(agreements)
  })

  it('are on the result of a login by redirect', async () => {
    const left = setup({ mode: 'redirect' })
    await left.client.loginWithRedirect({ agreements })
    const { client } = comeBack(left, answerTo(left, left.browser.left[0]!))
    expect((await client.handleRedirectCallback())?.result.agreements).to.deep.equal(agreements)
  })

  it('are none where nobody was asked', async () => {
    expect((await logIn(setup())).agreements).to.deep.equal([])
  })

  it('are in no address: GenAuth has no parameter for them', async () => {
    const { client, browser } = setup({ mode: 'redirect' })
    await client.loginWithRedirect()
    const names = [...browser.left[0]!.searchParams.keys()]
    await client.loginWithRedirect({ agreements })
    expect([...browser.left[1]!.searchParams.keys()]).to.deep.equal(names)
  })

  for (const wrong of ['1', [1], {}, 7]) {
    it(`are refused as ${JSON.stringify(wrong)}`, async () => {
      const { client } = setup()
      const error = await failure(client.loginWithPopup({ agreements: wrong as string[] }))
      expect(error).to.include({ code: 'invalid_config', reason: 'agreements' })
    })
  }
})
