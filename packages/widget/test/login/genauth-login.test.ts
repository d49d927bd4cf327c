import type { GenAuthError } from '@genauth-login/core'
import type { Connection } from '@genauth-login/core'
import { expect, fixture, html } from '@open-wc/testing'
import { sendKeys, sendMouse } from '@web/test-runner-commands'
import '../../src/define.js'
import type { GenAuthBeforeLoginEvent } from '../../src/login/events.js'
import type { GenAuthLogin } from '../../src/login/genauth-login.js'
import { messages as english } from '../support/english.js'
import { messages as chinese } from '../../src/i18n/locales/zh-cn.js'
import type { Translation } from '../../src/i18n/messages.js'
import { coreError } from '../support/core-error.js'
import { FakeClient, result } from '../support/fake-client.js'
import { sandboxLanguages } from '../support/languages.js'
import { waitUntil } from '../support/wait-until.js'

const xiaomi: Connection = {
  id: '65a',
  identifier: 'my-xiaomi',
  provider: 'xiaomi',
  displayName: 'Xiaomi Account',
}

describe('<genauth-login>', () => {
  let core: FakeClient
  let complaints: unknown[][]
  const consoleError = console.error

  beforeEach(() => {
    core = new FakeClient()
    complaints = []
    console.error = (...complaint: unknown[]) => complaints.push(complaint)
  })

  afterEach(() => {
    core.restore()
    console.error = consoleError
  })

  const create = (inner = html``) =>
    fixture<GenAuthLogin>(html`
      <genauth-login domain="https://my-app.genauth.ai" app-id="app" connection="my-xiaomi"
        >${inner}</genauth-login
      >
    `)
  const part = (element: GenAuthLogin, name: string) =>
    element.shadowRoot!.querySelector<HTMLElement>(`[part="${name}"]`)!
  const label = (element: GenAuthLogin) => part(element, 'label').textContent
  const message = (element: GenAuthLogin) => part(element, 'message').textContent
  const click = (element: GenAuthLogin) => part(element, 'button').click()
  const prepared = () => waitUntil(() => core.prepared > 0, 'the element prepares itself')
  const next = <Type extends keyof HTMLElementEventMap>(element: GenAuthLogin, type: Type) =>
    new Promise<HTMLElementEventMap[Type]>((resolve) =>
      element.addEventListener(type, resolve, { once: true }),
    )
  async function shown(element: GenAuthLogin) {
    await element.updateComplete
    return element
  }

  describe('its state, for style sheets', () => {
    it('goes with the login', async () => {
      const element = await create()
      expect(element).to.match(':state(idle)')
      const login = element.login()
      expect(element).to.match(':state(pending)')
      expect(element).not.to.match(':state(idle)')
      core.logins[0]!.fail(coreError('access_denied', 'no'))
      await login.catch(() => undefined)
      expect(element).to.match(':state(failed)')
    })
  })

  describe('its text', () => {
    it('is the Display Name from the public configuration', async () => {
      core.connection = xiaomi
      const element = await create()
      await waitUntil(() => label(element) === 'Xiaomi Account')
    })

    it('is display-name, whatever the public configuration says', async () => {
      core.connection = xiaomi
      const element = await create()
      element.displayName = '小米账号'
      await prepared()
      await shown(element)
      expect(label(element)).to.equal('小米账号')
    })

    it('is the provider’s own name, in the language of the page, until the Display Name is known', async () => {
      core.connection = new Promise(() => undefined)
      const element = await create()
      expect(label(element)).to.equal('Xiaomi')
      element.lang = 'zh-CN'
      await waitUntil(() => label(element) === '小米账号')
    })

    it('is the type id of a provider that has no name here', async () => {
      const element = await create()
      element.provider = 'acme'
      await shown(element)
      expect(label(element)).to.equal('acme')
      expect(part(element, 'icon').textContent.trim()).to.equal('A')
    })

    it('arrives without moving anything', async () => {
      let arrive!: (connection: Connection) => void
      core.connection = new Promise((resolve) => (arrive = resolve))
      const element = await create()
      await prepared()
      const before = element.getBoundingClientRect()
      arrive({ ...xiaomi, displayName: 'Continue with your Xiaomi Account today' })
      await waitUntil(() => label(element) !== 'Xiaomi')
      expect(element.getBoundingClientRect()).to.deep.equal(before)
    })

    it('forgets the Display Name of a connection that is not meant any more', async () => {
      core.connection = xiaomi
      const element = await create()
      await waitUntil(() => label(element) === 'Xiaomi Account')
      core.connection = undefined
      element.connection = 'other'
      await shown(element)
      expect(label(element)).to.equal('Xiaomi')
    })
  })

  describe('its language', () => {
    const languages = sandboxLanguages()
    const speaking = (lang: string) =>
      fixture<GenAuthLogin>(html`
        <genauth-login
          lang=${lang}
          domain="https://my-app.genauth.ai"
          app-id="app"
          provider="xiaomi"
        ></genauth-login>
      `)
    /** Whether the label is there to be seen. */
    const visible = (element: GenAuthLogin) =>
      getComputedStyle(part(element, 'label')).opacity === '1'

    /** A language that is loaded when the test says so. */
    function late(tag: string) {
      let arrive!: (part: { messages: Translation }) => void
      let fail!: (error: Error) => void
      const part = new Promise<{ messages: Translation }>((resolve, reject) => {
        arrive = resolve
        fail = reject
      })
      languages.add(tag, () => part)
      return {
        arrive: () => arrive({ messages: chinese }),
        fail,
      }
    }

    it('shows no English while it is on its way, and moves nothing when it comes', async () => {
      const language = late('fi')
      const element = await speaking('fi')
      const box = element.getBoundingClientRect()
      expect(visible(element)).to.equal(false)
      language.arrive()
      await waitUntil(() => label(element) === '小米账号')
      expect(visible(element)).to.equal(true)
      expect(element.getBoundingClientRect()).to.deep.equal(box)
    })

    it('leaves the button its name for a screen reader while it is on its way', async () => {
      late('da')
      const element = await speaking('da')
      expect(visible(element)).to.equal(false)
      await expect(element).to.be.accessible()
      expect(label(element)).to.equal('Xiaomi')
    })

    it('holds nothing up that does not depend on it', async () => {
      late('nb')
      core.connection = xiaomi
      const element = await speaking('nb')
      await waitUntil(() => label(element) === 'Xiaomi Account')
      expect(visible(element)).to.equal(true)
      element.displayName = 'Mi'
      await shown(element)
      expect(label(element)).to.equal('Mi')
      expect(visible(element)).to.equal(true)
      click(element)
      expect(core.logins).to.have.length(1)
    })

    it('says no sentence in English before it comes, and says it then', async () => {
      const language = late('cs')
      const element = await speaking('cs')
      click(element)
      await shown(element)
      expect(message(element)).to.equal('')
      language.arrive()
      await waitUntil(() => message(element) === chinese.pending)
    })

    it('is English when it does not come', async () => {
      const language = late('el')
      const element = await speaking('el')
      click(element)
      language.fail(new Error('404'))
      await waitUntil(() => visible(element))
      expect(label(element)).to.equal('Xiaomi')
      expect(message(element)).to.equal(english.pending)
      expect(complaints).to.deep.equal([])
    })

    it('is the one around it where it is moved to', async () => {
      core.connection = new Promise(() => undefined)
      const element = await create()
      const other = await fixture(html`<div lang="zh-TW"></div>`)
      other.append(element)
      await waitUntil(() => label(element) === '小米帳號')
    })

    it('is the one of what holds the shadow root it is in', async () => {
      const host = await fixture(html`<div lang="zh-HK"></div>`)
      const element = document.createElement('genauth-login')
      Object.assign(element, { domain: 'my-app.genauth.ai', appId: 'app' })
      host.attachShadow({ mode: 'open' }).append(element)
      await element.updateComplete
      await waitUntil(() => label(element) === '小米帳號')
      click(element)
      expect(core.logins[0]!.options.language).to.equal('zh-HK')
    })

    it('takes over at once what the site defines', async () => {
      const element = await speaking('eo')
      click(element)
      await shown(element)
      expect(message(element)).to.equal(english.pending)
      languages.define('eo', {
        providers: { xiaomi: 'Ksiaomi' },
        pending: 'Daŭrigu en la fenestro.',
      })
      await shown(element)
      expect([label(element), message(element)]).to.deep.equal([
        'Ksiaomi',
        'Daŭrigu en la fenestro.',
      ])
    })

    it('is not asked for an element that has left the page', async () => {
      const element = await create()
      element.remove()
      languages.define('en', { pending: 'Go on there.' })
      expect(element.isUpdatePending).to.equal(false)
    })

    for (const lang of ['ar', 'he']) {
      it(`runs from right to left in ${lang}: the mark stands on the right`, async () => {
        const element = await speaking(lang)
        const [mark, text] = [part(element, 'icon'), part(element, 'label')].map((each) =>
          each.getBoundingClientRect(),
        )
        expect(mark!.left).to.be.above(text!.right)
      })
    }

    it('leaves the direction to who has set it', async () => {
      const element = await speaking('ar')
      element.dir = 'ltr'
      expect(getComputedStyle(part(element, 'button')).direction).to.equal('ltr')
    })

    for (const lang of ['de', 'ms', 'ru', 'th', 'bn']) {
      it(`fits into a narrow page in ${lang}, whatever there is to say`, async () => {
        const element = await speaking(lang)
        element.parentElement!.style.width = '70px'
        click(element)
        for (const code of ['popup_blocked', 'invalid_config', 'popup_severed'] as const) {
          const failed = next(element, 'genauth-error')
          click(element)
          core.logins.at(-1)!.fail(coreError(code, 'no'))
          await failed
          await waitUntil(() => message(element) !== '')
          const sentence = part(element, 'message')
          expect(sentence.scrollWidth).to.be.at.most(sentence.clientWidth)
          expect(element.scrollWidth).to.be.at.most(70)
        }
      })
    }
  })

  describe('a login', () => {
    for (const [key, press] of Object.entries({ Enter: 'Enter', Space: ' ' })) {
      it(`begins with the ${key} key`, async () => {
        const element = await create()
        element.focus()
        await sendKeys({ press })
        expect(core.logins).to.have.length(1)
      })
    }

    it('begins with a click of the mouse [WCAG 2.5.1, WCAG 2.5.2]', async () => {
      const { x, y, width, height } = (await create()).getBoundingClientRect()
      await sendMouse({
        type: 'click',
        position: [Math.round(x + width / 2), Math.round(y + height / 2)],
      })
      expect(core.logins).to.have.length(1)
    })

    it('calls core in the same task as the click, while the click still counts', async () => {
      click(await create())
      expect(core.logins).to.have.length(1)
    })

    it('works before the element has drawn itself', () => {
      const element = document.createElement('genauth-login')
      element.domain = 'my-app.genauth.ai'
      element.appId = 'app'
      element.login().catch(() => undefined)
      expect(core.logins).to.have.length(1)
    })

    it('asks GenAuth for the language of the page', async () => {
      const element = await create()
      element.lang = 'zh-CN'
      click(element)
      expect(core.logins[0]!.options.language).to.equal('zh-CN')
    })

    it('is busy while it is in its window, and says so [WCAG 1.4.1, WCAG 4.1.2]', async () => {
      const element = await create()
      click(element)
      await shown(element)
      expect(part(element, 'button')).to.have.attribute('aria-busy', 'true')
      expect(message(element)).to.equal(english.pending)
    })

    it('brings its window back with a second click, and begins no other', async () => {
      const element = await create()
      click(element)
      click(element)
      expect(core.logins).to.have.length(1)
      expect(core.broughtBack).to.equal(1)
    })

    it('keeps its settings when the attributes change under way [F-10]', async () => {
      const element = await create()
      click(element)
      element.appId = 'other'
      await shown(element)
      click(element)
      expect(core.logins).to.have.length(1)
      expect(core.broughtBack).to.equal(1)
    })

    it('uses new attributes the next time [F-10]', async () => {
      const element = await create()
      const cancelled = next(element, 'genauth-cancel')
      click(element)
      element.cancel()
      await cancelled
      element.appId = 'other'
      await shown(element)
      click(element)
      expect(core.logins[1]!.client).not.to.equal(core.logins[0]!.client)
    })

    it('can be stopped before it begins', async () => {
      const element = await create()
      element.addEventListener('genauth-before-login', (event) => event.preventDefault())
      const error = await element.login().catch((reason: unknown) => reason as GenAuthError)
      expect(error).to.include({ code: 'cancelled', reason: 'prevented' })
      expect(core.logins).to.have.length(0)
      expect(part(element, 'button')).to.have.attribute('aria-busy', 'false')
    })

    it('takes a login hint and further parameters from who listens', async () => {
      const element = await create()
      element.addEventListener('genauth-before-login', (event: GenAuthBeforeLoginEvent) => {
        event.loginHint = '13800000000'
        event.parameters.prompt = 'login'
      })
      click(element)
      expect(core.logins[0]!.options).to.deep.include({
        loginHint: '13800000000',
        parameters: { prompt: 'login' },
      })
    })
  })

  describe('its end', () => {
    it('is one success event, with the result', async () => {
      const element = await create()
      const success = next(element, 'genauth-success')
      click(element)
      core.logins[0]!.succeed(result)
      expect((await success).result).to.equal(result)
      expect(part(await shown(element), 'button')).to.have.attribute('aria-busy', 'false')
      expect(element).to.match(':state(succeeded)')
    })

    it('is the result of login(), too', async () => {
      const login = (await create()).login()
      core.logins[0]!.succeed(result)
      expect(await login).to.equal(result)
    })

    it('is one error event, and a sentence in the language of the page', async () => {
      const element = await create()
      element.lang = 'zh-CN'
      const failed = next(element, 'genauth-error')
      click(element)
      const error = coreError('network_error', 'down')
      core.logins[0]!.fail(error)
      expect((await failed).error).to.equal(error)
      await waitUntil(() => message(element) === chinese.failures.offline)
    })

    for (const code of ['popup_closed', 'cancelled'] as const) {
      it(`is a cancel event for ${code}, not an error`, async () => {
        const element = await create()
        const events: string[] = []
        for (const type of ['genauth-error', 'genauth-cancel']) {
          element.addEventListener(type, (event) => events.push(event.type))
        }
        const cancelled = next(element, 'genauth-cancel')
        click(element)
        core.logins[0]!.fail(coreError(code, 'closed'))
        expect((await cancelled).error.code).to.equal(code)
        expect(events).to.deep.equal(['genauth-cancel'])
        expect(message(await shown(element))).to.equal(english.cancelled)
      })
    }

    it('lets the next click begin anew [WCAG 2.2.1]', async () => {
      const element = await create()
      const failed = next(element, 'genauth-error')
      click(element)
      core.logins[0]!.fail(coreError('authorization_error', 'no'))
      await failed
      click(element)
      expect(core.logins).to.have.length(2)
      expect(message(await shown(element))).to.equal(english.pending)
    })

    it('lets a listener begin anew at once', async () => {
      const element = await create()
      element.addEventListener('genauth-error', () => void element.login().catch(() => undefined), {
        once: true,
      })
      const failed = next(element, 'genauth-error')
      click(element)
      core.logins[0]!.fail(coreError('authorization_error', 'no'))
      await failed
      expect(core.logins).to.have.length(2)
    })

    it('comes with cancel()', async () => {
      const element = await create()
      const cancelled = next(element, 'genauth-cancel')
      click(element)
      element.cancel()
      expect((await cancelled).error).to.include({ code: 'cancelled', reason: 'aborted' })
    })

    it('comes when the element is removed', async () => {
      const element = await create()
      const cancelled = next(element, 'genauth-cancel')
      click(element)
      element.remove()
      expect((await cancelled).error).to.include({ code: 'cancelled', reason: 'disconnected' })
      expect(core.logins[0]!.options.signal!.aborted).to.equal(true)
    })

    it('does not come when the element is only moved [F-09]', async () => {
      const element = await create()
      const other = await fixture(html`<div></div>`)
      click(element)
      other.append(element)
      await Promise.resolve()
      expect(core.logins[0]!.options.signal!.aborted).to.equal(false)
    })

    it('is nothing where no login is pending', async () => {
      const element = await create()
      expect(() => element.cancel()).not.to.throw()
    })
  })

  describe('settings that cannot work', () => {
    it('are told to the developer once, naming the option', async () => {
      await fixture(html`<genauth-login app-id="app"></genauth-login>`)
      await waitUntil(() => complaints.length > 0)
      expect(String(complaints[0]![1])).to.contain('domain: expected')
    })

    it('are told on a click by an event and a sentence, and never leave a dead button [F-69]', async () => {
      const element = await fixture<GenAuthLogin>(
        html`<genauth-login domain="x.genauth.ai"></genauth-login>`,
      )
      for (const attempt of ['the first', 'and any other']) {
        const failed = next(element, 'genauth-error')
        click(element)
        expect((await failed).error, attempt).to.include({
          code: 'invalid_config',
          reason: 'appId',
        })
      }
      expect(message(await shown(element))).to.equal(english.failures.misconfigured)
      expect(complaints).to.have.length(1)
    })

    it('are an identity source that needs a native app, which is said to the developer', async () => {
      const element = await create()
      element.provider = 'wechat:mobile'
      await waitUntil(() => complaints.length > 0)
      expect(String(complaints[0]![1])).to.contain(
        'provider: expected a social identity source that works on the web',
      )
    })

    it('are forgotten once they are mended', async () => {
      const element = await fixture<GenAuthLogin>(
        html`<genauth-login domain="x.genauth.ai"></genauth-login>`,
      )
      element.appId = 'app'
      await shown(element)
      click(element)
      expect(core.logins).to.have.length(1)
    })
  })

  describe('its place in a page', () => {
    it('is not there when it is hidden', async () => {
      const element = await create()
      element.hidden = true
      expect(getComputedStyle(element).display).to.equal('none')
    })

    it('lets no style of the page in', async () => {
      const page = document.createElement('style')
      page.textContent = '* { all: unset } button, svg, p { display: none !important; color: lime }'
      document.head.append(page)
      const element = await create()
      expect(part(element, 'button').offsetHeight).to.equal(44)
      expect(getComputedStyle(part(element, 'label')).color).to.equal('rgb(31, 13, 0)')
      page.remove()
    })

    it('takes its looks from custom properties', async () => {
      const element = await create()
      element.style.cssText =
        '--genauth-background: black; --genauth-color: white; --genauth-width: 100%'
      element.parentElement!.style.width = '500px'
      element.style.display = 'block'
      const { backgroundColor, color, width } = getComputedStyle(part(element, 'button'))
      expect([backgroundColor, color, width]).to.deep.equal([
        'rgb(0, 0, 0)',
        'rgb(255, 255, 255)',
        '500px',
      ])
    })

    it('never grows wider than its container, however long the name', async () => {
      const element = await create()
      element.parentElement!.style.width = '160px'
      element.displayName = 'W'.repeat(200)
      await shown(element)
      expect(element.scrollWidth).to.be.at.most(160)
      expect(part(element, 'label').getBoundingClientRect().width).to.be.at.most(160)
    })

    it('gives its focus to the button', async () => {
      const element = await create()
      element.focus()
      expect(element.shadowRoot!.activeElement).to.equal(part(element, 'button'))
    })

    it('shows where the keyboard is', async () => {
      const element = await create()
      await sendKeys({ press: 'Tab' })
      expect(document.activeElement).to.equal(element)
      expect(getComputedStyle(part(element, 'button')).outlineStyle).to.equal('solid')
    })

    it('does no work before the page is idle', async () => {
      await create()
      expect(core.prepared).to.equal(0)
      await prepared()
    })

    it('gets ready when it comes back into the page', async () => {
      const element = await create()
      const parent = element.parentElement!
      await prepared()
      element.remove()
      await Promise.resolve()
      parent.append(element)
      await waitUntil(() => core.prepared > 1)
    })
  })

  describe('accessibility', () => {
    const states = {
      idle: () => undefined,
      pending: (element: GenAuthLogin) => click(element),
      failed: async (element: GenAuthLogin) => {
        const failed = next(element, 'genauth-error')
        click(element)
        core.logins[0]!.fail(coreError('authorization_error', 'no'))
        await failed
      },
    }
    for (const [state, enter] of Object.entries(states)) {
      for (const scheme of ['light', 'dark']) {
        it(`has nothing for axe to find when it is ${state}, on a ${scheme} page`, async () => {
          const element = await create()
          // axe takes a canvas that nobody has painted for white.
          document.documentElement.style.cssText = `color-scheme: ${scheme}; background: Canvas`
          await enter(element)
          await shown(element)
          await expect(element).to.be.accessible()
          document.documentElement.removeAttribute('style')
        })
      }
    }
  })
})
