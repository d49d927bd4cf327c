import { expect } from '@open-wc/testing'
import { buildLoginButton } from '../../src/login/login-button.js'
import type { Face } from '../../src/login/login-button.js'
import { brand } from '../../src/branding/brands/xiaomi.js'

const face: Face = {
  label: 'Xiaomi Account',
  blank: false,
  brand,
  unseen: false,
  source: 'Xiaomi',
  look: { variant: undefined, theme: undefined, shape: undefined, size: undefined },
  iconOnly: false,
  badge: '',
  busy: false,
  message: '',
  quiet: false,
}

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

  for (const [source, letter] of [
    ['qingcloud', 'Q'],
    ['小米', '小'],
    ['𝒳', '𝒳'],
    ['', '?'],
  ] as const) {
    it(`shows the first letter of ${source || 'nothing'} where there is no mark`, () => {
      const { show, part } = build()
      show(face)
      show({ ...face, brand: undefined, source })
      expect(part('icon')!.textContent).to.equal(letter)
      expect(part('icon')).to.have.attribute('aria-hidden', 'true')
    })
  }

  it('shows the mark again after a letter', () => {
    const { show, part } = build()
    show({ ...face, brand: undefined })
    show(face)
    expect(part('icon')!.querySelector('path')).to.have.attribute('d', brand.mark)
  })

  it('says under the pointer what a mark alone stands for, and keeps it as its name', () => {
    const { show, part } = build()
    show({ ...face, iconOnly: true })
    expect(part('button')).to.include({ title: 'Xiaomi Account', textContent: 'Xiaomi Account' })
    show(face)
    expect(part('button')!.title).to.equal('')
  })

  it('takes over what the page was served with, and leaves the focus where it is', () => {
    const { root, show } = build()
    show(face)
    document.body.append(root)
    const served = [...root.querySelectorAll('*')]
    const button = root.querySelector('button')!
    button.focus()
    let clicks = 0
    const showAgain = buildLoginButton(root, () => clicks++)
    showAgain({ ...face, label: 'Mi' })
    expect([...root.querySelectorAll('*')]).to.deep.equal(served)
    expect(document.activeElement).to.equal(button)
    expect(button.textContent).to.equal('Mi')
    button.click()
    expect(clicks).to.equal(1)
    root.remove()
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
