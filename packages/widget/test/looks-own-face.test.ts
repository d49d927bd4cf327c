import { expect, fixture, html } from '@open-wc/testing'
import { sendKeys } from '@web/test-runner-commands'
import '../src/define.js'
import type { GenAuthLogin } from '../src/login/genauth-login.js'
import { coreError } from './support/core-error.js'
import { FakeClient } from './support/fake-client.js'
import { waitUntil } from './support/wait-until.js'

describe('what a page puts into <genauth-login>', () => {
  let core: FakeClient
  beforeEach(() => (core = new FakeClient()))
  afterEach(() => core.restore())

  const part = (element: GenAuthLogin, name: string) =>
    element.shadowRoot!.querySelector<HTMLElement>(`[part~="${name}"]`)!
  const create = async (inner: unknown = '') => {
    const element = await fixture<GenAuthLogin>(html`
      <genauth-login domain="https://my-app.genauth.ai" app-id="app" lang="en" panel="off"
        >${inner}</genauth-login
      >
    `)
    await new Promise(requestAnimationFrame)
    return element
  }
  const isSeen = (element: Element) => element.getClientRects().length > 0

  it('takes the place of mark and label', async () => {
    const element = await create(html`<b>My own way in</b>`)
    expect(isSeen(element.querySelector('b')!)).to.equal(true)
    for (const name of ['icon', 'label', 'badge'])
      expect(isSeen(part(element, name)), name).to.equal(false)
  })

  it('brings no style of ours: neither surface nor border', async () => {
    const element = await create(html`<b>My own way in</b>`)
    const { backgroundColor, backgroundImage, borderTopWidth, paddingTop } = getComputedStyle(
      part(element, 'button'),
    )
    expect([backgroundColor, backgroundImage, borderTopWidth, paddingTop]).to.deep.equal([
      'rgba(0, 0, 0, 0)',
      'none',
      '0px',
      '0px',
    ])
  })

  it('logs in by a click on it', async () => {
    const element = await create(html`<b>My own way in</b>`)
    element.querySelector('b')!.click()
    expect(core.logins).to.have.length(1)
  })

  for (const [key, press] of Object.entries({ Enter: 'Enter', Space: ' ' })) {
    it(`logs in by ${key}`, async () => {
      const element = await create(html`<b>My own way in</b>`)
      await sendKeys({ press: 'Tab' })
      expect(document.activeElement).to.equal(element)
      await sendKeys({ press })
      expect(core.logins).to.have.length(1)
    })
  }

  it('has our ring while the keyboard is on it [WCAG 2.4.7]', async () => {
    const element = await create(html`<b>My own way in</b>`)
    await sendKeys({ press: 'Tab' })
    const { outlineStyle, outlineWidth } = getComputedStyle(part(element, 'button'))
    expect([outlineStyle, outlineWidth]).to.deep.equal(['solid', '3px'])
  })

  it('is busy with the login, and says how that ended', async () => {
    const element = await create(html`<b>My own way in</b>`)
    element.querySelector('b')!.click()
    await element.updateComplete
    expect(part(element, 'button').ariaBusy).to.equal('true')
    expect(element).to.match(':state(pending)')
    core.logins[0]!.fail(coreError('access_denied', 'no'))
    await waitUntil(() => part(element, 'button').ariaBusy === 'false')
    expect(part(element, 'message').textContent).to.match(/declined/)
  })

  it('gives way to the mark and label again when it is taken out', async () => {
    const element = await create(html`<b>My own way in</b>`)
    element.querySelector('b')!.remove()
    await waitUntil(() => isSeen(part(element, 'label')))
  })

  for (const [what, inner] of Object.entries({
    'white space': html``,
    'a comment': html`<!-- nothing -->`,
    'a script of settings': html`<script type="application/json">
      {}
    </script>`,
    'a template': html`<template><b>x</b></template>`,
    'what is for a slot that is not ours': html`<a slot="fallback" href="/login">Log in</a>`,
    'an icon': html`<i slot="icon">x</i>`,
    'a line break': html`<br />`,
    'an empty paragraph': html`<p></p>`,
    'a paragraph with a blank': html`<p>&nbsp;&ZeroWidthSpace;</p>`,
    'an empty span': html`<span><span></span></span>`,
    'a link to a style sheet': html`<link rel="preload" as="style" />`,
    'a noscript': html`<noscript>Log in</noscript>`,
    'something hidden': html`<div hidden>Log in</div>`,
    'something with display: none': html`<div style="display: none">Log in</div>`,
    'what Grammarly puts in': html`<grammarly-extension
      data-grammarly-shadow-root="true"
      style="position: absolute"
    ></grammarly-extension>`,
    'an element of an extension in the flow': html`<grammarly-desktop-integration></grammarly-desktop-integration>`,
    'what LastPass puts in': html`<div
      data-lastpass-icon-root
      style="position: relative; height: 0; width: 0"
    ></div>`,
    'a badge of an extension over the page': html`<div style="position: fixed"><svg></svg></div>`,
    'all of it': html`<br />
      <p></p>
      <!-- x --><span
      ></span><link /><noscript>x</noscript>`,
  })) {
    it(`is no face when it is ${what}`, async () => {
      const element = await create(inner)
      expect(isSeen(part(element, 'label'))).to.equal(true)
      expect(part(element, 'button')).not.to.have.class('custom')
    })
  }

  for (const [what, inner] of Object.entries({
    text: html`Log in`,
    'text in elements': html`<span><b>Log in</b></span>`,
    'a picture': html`<img src="data:," alt="" />`,
    'a drawing': html`<span><svg viewBox="0 0 1 1"></svg></span>`,
    'a background': html`<i style="background: linear-gradient(red, blue)"></i>`,
    'what a style sheet draws': html`<style>
        .font-icon::before {
          content: '★';
        }
      </style>
      <i class="font-icon"></i>`,
  })) {
    it(`is a face when it is ${what}, and the button has a name`, async () => {
      const element = await create(inner)
      expect(part(element, 'button')).to.have.class('custom')
      const name = element.innerText.trim() || part(element, 'button').ariaLabel
      expect(name).to.match(/Log in|Xiaomi/)
    })
  }

  it('has its own words for its name', async () => {
    const element = await create(html`<img src="data:," alt="Log in" />`)
    expect(part(element, 'button')).not.to.have.attribute('aria-label')
  })

  it('is a face as soon as there is something to see', async () => {
    const element = await create(html`<b hidden>Log in</b>`)
    expect(part(element, 'button')).not.to.have.class('custom')
    element.querySelector('b')!.hidden = false
    await waitUntil(() => part(element, 'button').matches('.custom'))
    element.querySelector('b')!.textContent = ''
    await waitUntil(() => !part(element, 'button').matches('.custom'))
  })

  it('is a face when it is a custom element, as soon as the page defines that', async () => {
    const element = await create(html`<own-face></own-face>`)
    expect(part(element, 'button')).not.to.have.class('custom')
    customElements.define('own-face', class extends HTMLElement {})
    await waitUntil(() => part(element, 'button').matches('.custom'))
    expect(part(element, 'button').ariaLabel).to.equal('Xiaomi')
  })

  it('is the mark, in the mark’s box, when it is in the slot icon', async () => {
    const element = await create(
      html`<svg slot="icon" viewBox="0 0 24 24"><path d="M0 0h24v24H0z" /></svg>`,
    )
    const icon = element.querySelector('svg')!
    const { width, height } = icon.getBoundingClientRect()
    expect([width, height]).to.deep.equal([22, 22])
    expect(isSeen(part(element, 'icon'))).to.equal(false)
    expect(getComputedStyle(icon).fill).to.equal('rgb(31, 13, 0)')
    expect(icon.getBoundingClientRect().right).to.be.below(
      part(element, 'label').getBoundingClientRect().left,
    )
  })

  it('can be styled by its parts, from outside', async () => {
    const style = document.head.appendChild(document.createElement('style'))
    const names = ['button', 'icon', 'label', 'badge', 'message']
    style.textContent = names
      .map((name) => `genauth-login::part(${name}) { outline: 7px solid lime }`)
      .join('')
    const element = await create()
    for (const name of names)
      expect(getComputedStyle(part(element, name)).outlineWidth, name).to.equal('7px')
    style.remove()
  })

  describe('its custom properties', () => {
    const computed = (element: GenAuthLogin, name: string) => getComputedStyle(part(element, name))
    const CASES: Record<
      string,
      [value: string, seen: (element: GenAuthLogin) => unknown, expected: string]
    > = {
      '--genauth-width': ['400px', (element) => computed(element, 'button').width, '400px'],
      '--genauth-height': ['60px', (element) => computed(element, 'button').height, '60px'],
      '--genauth-radius': [
        '3px',
        (element) => computed(element, 'button').borderTopLeftRadius,
        '3px',
      ],
      '--genauth-background': [
        'lime',
        (element) => computed(element, 'button').backgroundColor,
        'rgb(0, 255, 0)',
      ],
      '--genauth-color': ['navy', (element) => computed(element, 'label').color, 'rgb(0, 0, 128)'],
      '--genauth-border-color': [
        'red',
        (element) => computed(element, 'button').borderTopColor,
        'rgb(255, 0, 0)',
      ],
      '--genauth-icon-color': [
        'red',
        (element) => computed(element, 'icon').fill,
        'rgb(255, 0, 0)',
      ],
      '--genauth-icon-size': ['30px', (element) => computed(element, 'icon').width, '30px'],
      '--genauth-font': [
        '400 20px/2 serif',
        (element) => computed(element, 'label').fontSize,
        '20px',
      ],
    }
    for (const [name, [value, seen, expected]] of Object.entries(CASES)) {
      for (const variant of ['filled', 'outline', 'neutral'] as const) {
        it(`has ${name} in ${variant}`, async () => {
          const element = await create()
          element.variant = variant
          await element.updateComplete
          expect(seen(element)).not.to.equal(expected)
          element.style.setProperty(name, value)
          expect(seen(element)).to.equal(expected)
        })
      }
    }

    it('has --genauth-focus-color', async () => {
      const element = await create()
      element.style.setProperty('--genauth-focus-color', 'red')
      await sendKeys({ press: 'Tab' })
      expect(computed(element, 'button').outlineColor).to.equal('rgb(255, 0, 0)')
    })

    it('has none that is not tried here, and none that nobody can read of', async () => {
      const element = await create()
      const rules = element.shadowRoot!.adoptedStyleSheets.flatMap(({ cssRules }) => [...cssRules])
      const used = new Set(
        rules.flatMap(({ cssText }) => cssText.match(/--genauth-[a-z-]+/g) ?? []),
      )
      expect([...used]).to.have.members([...Object.keys(CASES), '--genauth-focus-color'])
      const source = await sourceOf('../src/login/genauth-login.ts')
      for (const name of used) expect(source.includes(`@cssprop [${name}=`), name).to.equal(true)
    })

    /** As it is written, with its comments: from the source map, for the script itself has none. */
    async function sourceOf(path: string): Promise<string> {
      const script = await (await fetch(new URL(path, import.meta.url))).text()
      const map = await (await fetch(/sourceMappingURL=(\S+)\s*$/.exec(script)![1]!)).text()
      return (JSON.parse(map) as { sourcesContent: string[] }).sourcesContent[0]!
    }
  })
})
