import { expect } from '@open-wc/testing'
import { loadMessages } from '../../src/i18n/localize.js'
import { toLoginView } from '../../src/login/login-view.js'
import type { LoginView, ViewSource } from '../../src/login/login-view.js'

async function viewIn(language: string, more: Partial<ViewSource> = {}): Promise<LoginView> {
  const localized = await loadMessages(language)
  return toLoginView({ settings: {}, brand: undefined, language, localized, ...more })
}

describe('toLoginView()', () => {
  it('gives sentences the direction and the language that they are in', async () => {
    expect(await viewIn('tr')).to.include({ language: 'tr', dir: 'ltr' })
    expect(await viewIn('he-IL')).to.include({ language: 'he', dir: 'rtl' })
    expect(await viewIn('zh-Hant')).to.include({ language: 'zh-tw', dir: 'ltr' })
    expect(await viewIn('tlh')).to.include({ language: 'en', dir: 'ltr' })
  })

  it('gives a label that is a sentence that direction, whatever name it begins with', async () => {
    const named = { personName: 'أحمد' }
    expect(await viewIn('tr', named)).to.include({ labelDir: 'ltr', isLabelLocalized: true })
    const texts = { settings: { text: 'continue_with' }, displayName: 'עדה' } as const
    expect(await viewIn('ko', texts)).to.include({ labelDir: 'ltr', isLabelLocalized: true })
  })

  it('leaves the Display Name its own direction, and its language unsaid', async () => {
    const view = await viewIn('ar', { displayName: 'X (Twitter)' })
    expect(view).to.include({ labelDir: 'auto', isLabelLocalized: false })
  })

  it('leaves the identity source’s name its own direction', async () => {
    expect(await viewIn('ar')).to.include({ labelDir: 'auto', isLabelLocalized: true })
  })
})
