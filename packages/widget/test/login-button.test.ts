import { expect } from '@open-wc/testing'
import { buildLoginButton } from '../src/login-button.js'
import type { Face } from '../src/login-button.js'

const face: Face = { label: 'Xiaomi Account', blank: false, mark: 'M0 0h24v24z', busy: false, message: '' }

function build(onClick: () => void = () => undefined) {
  const root = document.createElement('div')
  const show = buildLoginButton(root, onClick)
  return { root, show, part: (name: string) => root.querySelector<HTMLElement>(`[part="${name}"]`) }
}

describe('buildLoginButton()', () => {
  for (const label of [
    'Xiaomi Account',
    '小米账号登录',
    'حساب شاومي',
    '<img src=x onerror="alert(1)">',
    '${7 * 7} {{x}} &amp;',
    '👨‍👩‍👧‍👦 '.repeat(40),
    'ä'.repeat(10_000),
  ]) {
    it(`shows ${label.slice(0, 24)} letter by letter`, () => {
      const { show, part } = build()
      show({ ...face, label })
      expect(part('label')!.textContent).to.equal(label)
      expect(part('label')!.children).to.have.length(0)
    })
  }

  it('is a real button that submits nothing', () => {
    const { part } = build()
    expect(part('button')).to.have.property('type', 'button')
  })

  it('hides the mark from a screen reader, and is named by its text alone', () => {
    const { show, part } = build()
    show(face)
    expect(part('icon')!.getAttribute('aria-hidden')).to.equal('true')
    expect(part('button')!.textContent).to.equal('Xiaomi Account')
  })

  it('leaves the mark out where there is none', () => {
    const { show, part } = build()
    show(face)
    show({ ...face, mark: undefined })
    expect(part('icon')).to.equal(null)
  })

  it('says when it is busy', () => {
    const { show, part } = build()
    show({ ...face, busy: true })
    expect(part('button')!.getAttribute('aria-busy')).to.equal('true')
    show(face)
    expect(part('button')!.getAttribute('aria-busy')).to.equal('false')
  })

  it('announces a message politely, and only when it changes', async () => {
    const { root, show, part } = build()
    show({ ...face, message: 'Login cancelled.' })
    const announced: MutationRecord[] = []
    const observer = new MutationObserver((records) => announced.push(...records))
    observer.observe(root, { childList: true, characterData: true, subtree: true })
    show({ ...face, message: 'Login cancelled.' })
    await Promise.resolve()
    expect(part('message')).to.have.attribute('role', 'status')
    expect(announced.map(({ target }) => target)).not.to.include(part('message'))
    observer.disconnect()
  })
})
