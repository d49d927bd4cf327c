import { expect } from '@open-wc/testing'
import { createTransaction } from '../../src/protocol/transaction.js'
import { s256 } from '../support/fake-genauth.js'
import { failure } from '../support/outcome.js'

// The worked example of RFC 7636, appendix B.
const example = {
  codeVerifier: 'dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk',
  codeChallenge: 'E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM',
}

describe('s256(), by which the tests judge a challenge', () => {
  it('gives the challenge of RFC 7636, appendix B', async () => {
    expect(await s256(example.codeVerifier)).to.equal(example.codeChallenge)
  })
})

describe('createTransaction()', () => {
  it('makes the S256 challenge of its verifier [B-01]', async () => {
    const { codeVerifier, codeChallenge } = await createTransaction()
    expect(codeChallenge).to.equal(await s256(codeVerifier))
  })

  it('makes a state that is recognised as ours, with 43 unreserved characters: 256 bits [B-34]', async () => {
    expect((await createTransaction()).state).to.match(/^genauth-login\.[A-Za-z0-9_-]{43}$/)
  })

  for (const secret of ['nonce', 'codeVerifier', 'codeChallenge'] as const) {
    it(`makes a ${secret} of 43 unreserved characters: 256 bits [B-21, B-45, B-50, C-52, C-53]`, async () => {
      expect((await createTransaction())[secret]).to.match(/^[A-Za-z0-9_-]{43}$/)
    })
  }

  it('repeats no state, nonce, verifier or challenge in 1,000 attempts [B-21, B-45, B-50, C-52, C-53]', async () => {
    const made = await Promise.all(Array.from({ length: 1000 }, () => createTransaction()))
    const secrets = made.flatMap(({ state, nonce, codeVerifier, codeChallenge }) => [
      state,
      nonce,
      codeVerifier,
      codeChallenge,
    ])
    expect(new Set(secrets)).to.have.property('size', 4000)
  })

  it('takes no numbers for random that are always the same', async () => {
    crypto.getRandomValues = (array) => array
    try {
      expect(await failure(createTransaction())).to.include({ code: 'unsupported_browser' })
    } finally {
      Reflect.deleteProperty(crypto, 'getRandomValues')
    }
  })

  it('gives a frozen result', async () => {
    expect(await createTransaction()).to.be.frozen
  })
})
