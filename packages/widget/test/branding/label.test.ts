import { expect } from '@open-wc/testing'
import { brandHint, labelOf, nameOf } from '../../src/branding/label.js'
import type { LabelOptions } from '../../src/branding/label.js'
import { loadBrand } from '../../src/branding/load-brand.js'
import { messages as english } from '../support/english.js'
import { loadMessages } from '../../src/i18n/localize.js'

const TEXTS = ['signin_with', 'signup_with', 'continue_with', 'signin'] as const

async function options(
  provider: string,
  text?: string,
  more: { language?: string; displayName?: string } = {},
): Promise<LabelOptions> {
  const { language = 'en', displayName } = more
  const { messages } = await loadMessages(language)
  const brand = await loadBrand(provider)
  const source = nameOf(provider, brand, messages)
  return { brand, source, displayName, text, language, messages }
}
const label = async (...of: Parameters<typeof options>) => labelOf(await options(...of))
const hint = async (...of: Parameters<typeof options>) => brandHint(await options(...of))

describe('labelOf()', () => {
  it('is the Display Name alone by default, for every brand', async () => {
    for (const provider of ['xiaomi', 'google', 'amazon', 'acme'])
      expect(await label(provider, undefined, { displayName: 'Staff' })).to.equal('Staff')
  })

  it('is the identity source’s name until the Display Name is known', async () => {
    expect(await label('github')).to.equal('GitHub')
  })

  it('takes a text that is none for absent', async () => {
    expect(await label('github', 'no such')).to.equal('GitHub')
    expect(await label('github', 'constructor')).to.equal('GitHub')
  })

  it('has the Display Name in a sentence where the owner has no rule', async () => {
    expect(await label('xiaomi', 'signin_with', { displayName: 'Staff' })).to.equal(
      'Sign in with Staff',
    )
  })

  for (const [provider, sentence] of [
    ['google', 'Sign in with Google'],
    ['apple:web', 'Sign in with Apple'],
    ['slack', 'Sign in with Slack'],
    ['facebook', 'Sign in with Facebook'],
    ['twitter', 'Sign in with X'],
    ['huawei', 'Sign in with HUAWEI ID'],
    ['qq', 'Sign in with QQ'],
    ['amazon', 'Login with Amazon'],
  ] as const) {
    it(`is "${sentence}", whatever the Display Name`, async () => {
      expect(await label(provider, 'signin_with', { displayName: 'Staff' })).to.equal(sentence)
    })
  }

  for (const [provider, language, sentence] of [
    ['huawei', 'zh-CN', '华为账号登录'],
    ['huawei', 'zh-TW', '華為帳號登入'],
    ['huawei', 'zh-HK', '華為帳號登入'],
    ['qq', 'zh-CN', 'QQ登录'],
    ['qq', 'zh-TW', 'QQ登入'],
  ] as const) {
    it(`is ${sentence} for every text in ${language}`, async () => {
      for (const text of TEXTS)
        expect(await label(provider, text, { language, displayName: 'Staff' })).to.equal(sentence)
    })
  }

  it('never says "Sign in" alone for Apple', async () => {
    expect(await label('apple:web', 'signin')).to.equal('Sign in with Apple')
    expect(await label('apple:web', 'signup_with')).to.equal('Sign up with Apple')
    expect(await label('apple:web', 'continue_with')).to.equal('Continue with Apple')
  })

  for (const [provider, sentence] of [
    ['slack', 'Sign in with Slack'],
    ['amazon', 'Login with Amazon'],
  ] as const) {
    it(`says "${sentence}" for each of the texts that its owner forbids`, async () => {
      for (const text of TEXTS) expect(await label(provider, text)).to.equal(sentence)
    })
  }

  it('says "Sign in" alone where no owner forbids it', async () => {
    for (const provider of ['google', 'xiaomi', 'acme'])
      expect(await label(provider, 'signin')).to.equal('Sign in')
  })
})

describe('brandHint()', () => {
  for (const provider of ['google', 'apple:web', 'slack', 'huawei', 'amazon']) {
    it(`says what helps where ${provider} shows its Display Name alone`, async () => {
      const text = await hint(provider, undefined, { displayName: 'Staff' })
      expect(text).to.match(/expected a text such as ".+", got "Staff"\. Set text="signin_with"/)
      expect(text).to.match(/See https:\/\//)
    })
  }

  it('says nothing where the text is a sentence', async () => {
    for (const text of TEXTS) expect(await hint('google', text)).to.equal(undefined)
  })

  it('says nothing where the Display Name is the owner’s own wording', async () => {
    const displayName = 'Continue with Google'
    expect(await hint('google', undefined, { displayName })).to.equal(undefined)
  })

  it('says nothing where the owner has no such rule, or is unknown', async () => {
    for (const provider of ['xiaomi', 'github', 'facebook', 'acme'])
      expect(await hint(provider)).to.equal(undefined)
  })
})

describe('nameOf()', () => {
  it('is the type id where nobody knows the identity source', () => {
    expect(nameOf('acme', undefined, english)).to.equal('acme')
  })

  it('is what the site or the language has, before the brand’s own', async () => {
    const messages = { ...english, providers: { github: 'Octocat' } }
    expect(nameOf('github', await loadBrand('github'), messages)).to.equal('Octocat')
  })
})
