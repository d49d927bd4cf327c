import { expect, fixture, html } from '@open-wc/testing'
import { languageOf } from '../../src/i18n/language-of.js'
import { browserSpeaks, restoreBrowserLanguage } from '../support/browser-language.js'

describe('languageOf()', () => {
  const documentLanguage = document.documentElement.lang
  afterEach(() => {
    document.documentElement.lang = documentLanguage
    restoreBrowserLanguage()
  })

  it('is the element’s own language', async () => {
    expect(languageOf(await fixture(html`<p lang="zh-CN"></p>`))).to.equal('zh-CN')
  })

  it('is the nearest ancestor’s', async () => {
    const outer = await fixture(
      html`<div lang="fr">
        <div lang="zh-CN"><p></p></div>
      </div>`,
    )
    expect(languageOf(outer.querySelector('p')!)).to.equal('zh-CN')
  })

  it('is the ancestor’s attribute, where a form has a field of that name', async () => {
    const form = await fixture(
      html`<form lang="fr">
        <input name="lang" /><input name="getAttribute" />
        <p></p>
      </form>`,
    )
    expect(languageOf(form.querySelector('p')!)).to.equal('fr')
  })

  it('looks out of every shadow root the element is in', async () => {
    const host = await fixture(html`<div lang="zh-CN"></div>`)
    const middle = document.createElement('div')
    const inner = document.createElement('p')
    host.attachShadow({ mode: 'open' }).append(middle)
    middle.attachShadow({ mode: 'closed' }).append(inner)
    expect(languageOf(inner)).to.equal('zh-CN')
  })

  it('is the document’s where no other ancestor says', async () => {
    document.documentElement.lang = 'ja'
    expect(languageOf(await fixture(html`<p></p>`))).to.equal('ja')
  })

  it('is the document’s for an element that is in none yet', () => {
    document.documentElement.lang = 'ja'
    expect(languageOf(document.createElement('p'))).to.equal('ja')
  })

  it('is the first of the browser’s that is written, where the document says none', () => {
    document.documentElement.lang = ''
    browserSpeaks('sw', 'pt-PT', 'en')
    expect(languageOf(document.createElement('p'))).to.equal('pt-PT')
    browserSpeaks('en-GB', 'fr')
    expect(languageOf(document.createElement('p'))).to.equal('en-GB')
  })

  it('is the browser’s first where none is written: GenAuth may know it', () => {
    document.documentElement.lang = ''
    browserSpeaks('sw', 'zu')
    expect(languageOf(document.createElement('p'))).to.equal('sw')
  })
})
