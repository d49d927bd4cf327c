import { ERROR_CODES } from '@genauth-login/core'
import { expect } from '@open-wc/testing'
import { en } from '../src/locales/en.js'
import { zhCN } from '../src/locales/zh-cn.js'
import { failureOf } from '../src/messages.js'

describe('failureOf()', () => {
  for (const code of ERROR_CODES) {
    it(`has a sentence for ${code} in every language`, () => {
      expect(en.failures[failureOf(code)]).to.match(/^[A-Z].+\.$/)
      expect(zhCN.failures[failureOf(code)]).to.match(/。$/)
    })
  }

  it('tells the person what helps when the browser blocked the window', () => {
    expect(en.failures[failureOf('popup_blocked')]).to.contain('Allow popups')
  })
})
