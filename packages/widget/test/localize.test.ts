import { expect, fixture, html } from '@open-wc/testing'
import { en } from '../src/locales/en.js'
import { zhCN } from '../src/locales/zh-cn.js'
import { languageOf, messagesFor } from '../src/localize.js'

describe('messagesFor()', () => {
  for (const [tag, messages] of [
    ['en', en],
    ['en-GB', en],
    ['zh', zhCN],
    ['zh-CN', zhCN],
    ['ZH-hans-cn', zhCN],
    ['tlh', en],
    ['', en],
    ['constructor', en],
  ] as const) {
    it(`answers ${tag || 'no language'} in ${messages === en ? 'English' : 'Chinese'}`, () => {
      expect(messagesFor(tag)).to.equal(messages)
    })
  }
})

describe('languageOf()', () => {
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

  it('looks out of the shadow root the element is in', async () => {
    const host = await fixture(html`<div lang="zh-CN"></div>`)
    const inner = document.createElement('p')
    host.attachShadow({ mode: 'open' }).append(inner)
    expect(languageOf(inner)).to.equal('zh-CN')
  })

  it('is English where nobody says', () => {
    expect(languageOf(document.createElement('p'))).to.equal('en')
  })
})
