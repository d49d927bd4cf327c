import type { Connection } from '@genauth-login/core'
import { expect, fixture, html } from '@open-wc/testing'
import { sendKeys } from '@web/test-runner-commands'
import '../src/define.js'
import type { GenAuthLogin } from '../src/login/genauth-login.js'
import { messages as english } from './support/english.js'
import { coreError } from './support/core-error.js'
import { FakeClient, result } from './support/fake-client.js'
import { emulateMedia } from './support/media.js'
import { waitUntil } from './support/wait-until.js'

const CONNECTIONS: Connection[] = ['xiaomi', 'github', 'google'].map((provider) => ({
  id: `id-${provider}`,
  identifier: `my-${provider}`,
  provider,
  displayName: provider,
}))

describe('accessibility', () => {
  let core: FakeClient
  beforeEach(() => {
    core = new FakeClient()
    core.connections = CONNECTIONS
  })
  afterEach(() => core.restore())

  const part = (element: GenAuthLogin, name: string) =>
    element.shadowRoot!.querySelector<HTMLElement>(`[part="${name}"]`)!
  const button = (element: GenAuthLogin) => part(element, 'button')
  const message = (element: GenAuthLogin) => part(element, 'message').textContent
  const isIn = (element: GenAuthLogin, state: string) =>
    waitUntil(() => element.matches(`:state(${state})`), state)

  async function create(attributes: Partial<GenAuthLogin> = {}, inner: unknown = '') {
    const element = await fixture<GenAuthLogin>(html`
      <genauth-login domain="https://my-app.genauth.ai" app-id="app" lang="en" panel="off"
        >${inner}</genauth-login
      >
    `)
    Object.assign(element, attributes)
    await element.updateComplete
    return element
  }

  async function createGroup(attributes: Record<string, string> = {}) {
    const page = await fixture(html`
      <div>
        <genauth-login-group domain="https://my-app.genauth.ai" app-id="app"></genauth-login-group>
      </div>
    `)
    const group = page.querySelector('genauth-login-group')!
    for (const [name, value] of Object.entries(attributes)) group.setAttribute(name, value)
    const root = group.shadowRoot!
    await waitUntil(() => root.querySelectorAll('genauth-login').length === 3, 'its buttons')
    const buttons = [...root.querySelectorAll('genauth-login')]
    const areSeen = () => buttons.every((element) => !button(element).matches('.pending'))
    await waitUntil(areSeen, 'their brands')
    return { group, buttons }
  }

  const begin = (element: GenAuthLogin) => void element.login().catch(() => undefined)
  const STATES: Record<string, (element: GenAuthLogin) => unknown> = {
    idle: () => undefined,
    pending: begin,
    redirecting: (element) => {
      element.mode = 'redirect'
      begin(element)
    },
    succeeded: (element) => {
      begin(element)
      core.logins[0]!.succeed(result)
    },
    cancelled: (element) => {
      begin(element)
      element.cancel()
    },
    failed: (element) => {
      begin(element)
      core.logins[0]!.fail(coreError('access_denied', 'no'))
    },
  }

  describe('axe finds nothing', () => {
    afterEach(() => document.documentElement.removeAttribute('style'))

    for (const [state, enter] of Object.entries(STATES)) {
      for (const variant of ['filled', 'outline', 'neutral'] as const) {
        for (const theme of ['light', 'dark'] as const) {
          it(`${state}, ${variant}, ${theme} [WCAG 1.3.1, WCAG 1.4.3]`, async () => {
            // axe takes a canvas that nobody has painted for white.
            document.documentElement.style.cssText = `color-scheme: ${theme}; background: Canvas`
            const element = await create({ variant, theme, lastUsed: true })
            enter(element)
            await isIn(element, state)
            await element.updateComplete
            await expect(element).to.be.accessible()
          })
        }
      }
      for (const [what, attributes, inner] of [
        ['the mark alone', { shape: 'circle' }, ''],
        ['a face of the page’s own', {}, html`<b>Log in with my account</b>`],
        [
          'a mark of the page’s own',
          {},
          html`<svg slot="icon" aria-hidden="true" viewBox="0 0 1 1"></svg>`,
        ],
      ] as const) {
        it(`${state}, with ${what}`, async () => {
          const element = await create(attributes, inner)
          enter(element)
          await isIn(element, state)
          await element.updateComplete
          await expect(element).to.be.accessible()
        })
      }
    }

    for (const attributes of [
      {},
      { shape: 'circle' },
      { variant: 'outline', lang: 'ar' },
    ] as Record<string, string>[]) {
      it(`in a group, with ${JSON.stringify(attributes)}`, async () => {
        const { group } = await createGroup(attributes)
        await expect(group).to.be.accessible()
      })
    }

    for (const panel of ['modal', 'inline'] as const) {
      it(`in the panel, ${panel}`, async () => {
        const element = await create({ panel })
        begin(element)
        await element.updateComplete
        dispatchEvent(new Event('focus'))
        await waitUntil(() => part(element, 'panel'), 'the panel is there')
        const animations = part(element, 'panel').getAnimations({ subtree: true })
        await Promise.all(animations.map(({ finished }) => finished))
        await expect(element).to.be.accessible()
        element.cancel()
      })
    }
  })

  describe('the keyboard', () => {
    it('goes through a group in its order, one stop a button, and out of it [WCAG 1.3.2, WCAG 2.1.2, WCAG 2.4.3]', async () => {
      const { group, buttons } = await createGroup()
      const after = group.parentElement!.appendChild(document.createElement('button'))
      for (const expected of buttons) {
        await sendKeys({ press: 'Tab' })
        expect(group.shadowRoot!.activeElement).to.equal(expected)
      }
      await sendKeys({ press: 'Tab' })
      expect(document.activeElement).to.equal(after)
      await sendKeys({ down: 'Shift' })
      await sendKeys({ press: 'Tab' })
      await sendKeys({ up: 'Shift' })
      expect(group.shadowRoot!.activeElement).to.equal(buttons[2])
    })

    for (const [key, press] of Object.entries({ Enter: 'Enter', Space: ' ' })) {
      it(`logs in by ${key}, and stays where it is [WCAG 2.1.1]`, async () => {
        const element = await create()
        await sendKeys({ press: 'Tab' })
        await sendKeys({ press })
        expect(core.logins).to.have.length(1)
        await element.updateComplete
        expect(document.activeElement).to.equal(element)
        expect(button(element)).to.match(':focus-visible')
      })
    }

    it('leaves the panel by Escape, which ends the login and gives the focus back [WCAG 2.1.2]', async () => {
      const element = await create({ panel: '' })
      await sendKeys({ press: 'Tab' })
      await sendKeys({ press: 'Enter' })
      await element.updateComplete
      dispatchEvent(new Event('focus'))
      await waitUntil(() => part(element, 'panel'), 'the panel is there')
      await sendKeys({ press: 'Escape' })
      await isIn(element, 'cancelled')
      await waitUntil(() => !part(element, 'panel'), 'the panel has gone')
      expect(document.activeElement).to.equal(element)
    })

    it('changes nothing by its focus alone [WCAG 3.2.1]', async () => {
      const element = await create()
      await sendKeys({ press: 'Tab' })
      await element.updateComplete
      expect(core.logins).to.have.length(0)
      expect(message(element)).to.equal('')
    })
  })

  describe('what is announced', () => {
    /** What a screen reader hears: each text that comes into the live region, in order. */
    function listen(element: GenAuthLogin) {
      const heard: string[] = []
      const region = part(element, 'message')
      const observer = new MutationObserver((records) => {
        for (const { addedNodes, target } of records) {
          const texts = addedNodes.length ? [...addedNodes] : [target]
          for (const { textContent } of texts) if (textContent) heard.push(textContent)
        }
      })
      observer.observe(region, { childList: true, characterData: true, subtree: true })
      return heard
    }

    const PENDING = english.pending
    const ENDS: Record<string, [end: (element: GenAuthLogin) => void, sentence: string]> = {
      succeeded: [() => core.logins[0]!.succeed(result), english.succeeded],
      cancelled: [(element) => element.cancel(), english.cancelled],
      failed: [
        () => core.logins[0]!.fail(coreError('access_denied', 'no')),
        english.failures.declined,
      ],
    }
    for (const [state, [end, sentence]] of Object.entries(ENDS)) {
      it(`is that the window has opened, and that the login has ${state}: each once [WCAG 1.4.1, WCAG 3.3.1, WCAG 4.1.3]`, async () => {
        const element = await create()
        const heard = listen(element)
        begin(element)
        await element.updateComplete
        end(element)
        await isIn(element, state)
        await element.updateComplete
        for (const theme of ['light', 'dark', 'light'] as const) {
          element.theme = theme
          await element.updateComplete
        }
        expect(heard).to.deep.equal([PENDING, sentence])
      })
    }

    it('is the waiting, once, however often the window is brought back [WCAG 3.3.2, WCAG 4.1.3]', async () => {
      const element = await create()
      const heard = listen(element)
      button(element).click()
      await element.updateComplete
      button(element).click()
      await element.updateComplete
      element.size = 'small'
      await element.updateComplete
      expect(core.broughtBack).to.equal(1)
      expect(heard).to.deep.equal([PENDING])
    })

    it('comes politely, from a region that has been there all the while [WCAG 4.1.3]', async () => {
      const element = await create()
      const region = part(element, 'message')
      begin(element)
      await element.updateComplete
      expect(part(element, 'message')).to.equal(region)
      expect(region.role).to.equal('status')
      expect(region.ariaLive).to.equal(null)
      expect(
        element.shadowRoot!.querySelectorAll('[role=status], [role=alert], [aria-live]'),
      ).to.have.length(1)
    })

    it('is heard by who cannot see it when it is seen by who can: a success is not shown', async () => {
      const element = await create()
      STATES.succeeded!(element)
      await waitUntil(() => message(element) === english.succeeded)
      expect(part(element, 'message').offsetHeight).to.equal(1)
      expect(getComputedStyle(part(element, 'message')).display).not.to.equal('none')
    })
  })

  describe('motion', () => {
    const moves = (element: GenAuthLogin) =>
      element.shadowRoot!.getAnimations().map(({ playState }) => playState)

    it('is a mark that turns while the login is pending, and nothing else [WCAG 2.2.2, WCAG 2.3.1]', async () => {
      const element = await create()
      expect(moves(element)).to.deep.equal([])
      begin(element)
      await element.updateComplete
      expect(moves(element)).to.deep.equal(['running'])
    })

    it('is none where the person wants less of it, in the panel neither [WCAG 2.2.2]', async function () {
      await emulateMedia(this, { reducedMotion: 'reduce' })
      try {
        const element = await create({ panel: '' })
        begin(element)
        await element.updateComplete
        dispatchEvent(new Event('focus'))
        await waitUntil(() => part(element, 'panel'), 'the panel is there')
        expect(moves(element)).to.deep.equal([])
        element.cancel()
      } finally {
        await emulateMedia(this, { reducedMotion: 'no-preference' })
      }
    })
  })
})
