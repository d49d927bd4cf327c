import { readFile } from 'node:fs/promises'
import type { CDPSession, ElementHandle, Page } from 'puppeteer-core'
import { LoginWindow } from './login-window.js'
import { MAX_WAIT_MS } from './max-wait.js'
import { openedBy } from './opened-window.js'

/** What a page of the site shows of a login: `#result`. */
export interface ShownResult {
  readonly claims: Record<string, unknown>
  readonly connection: string
  readonly scope: string
  readonly expiresAt: string
  readonly signatureVerified: boolean
  readonly agreements: readonly string[]
}

/** How much is alive in a page. */
export interface Counts {
  readonly nodes: number
  readonly listeners: number
  /** In bytes. */
  readonly heap: number
}

declare global {
  interface Window {
    /** Both come from `login-elements.js`. */
    loginElements(): HTMLElement[]
    areAllButtonsShown(): boolean
    /** Comes from `count-timers.js`. */
    countTimers(): number
    /** Both come from `layout-shifts.js`. */
    isPainted?(): boolean
    layoutShift(): Promise<number>
    /** Comes from a test that has asked for it. */
    keptTokens(): string[]
  }
}

/** A page behind another one paints nothing, so that waiting for its frames would never end. */
const POLLING = { polling: 50 }

/** A page of the site with its buttons. */
export class SitePage {
  /** What the browser complained about: uncaught errors, and violations of the page's policies. */
  readonly complaints: string[] = []
  readonly #page: Page
  readonly #said: string[] = []
  #counting: CDPSession | undefined

  private constructor(page: Page) {
    this.#page = page
    page.setDefaultTimeout(MAX_WAIT_MS)
    page.on('pageerror', (error) => this.complaints.push(String(error)))
    page.on('console', (message) => {
      this.#said.push(message.text())
      if (message.text().includes('Content Security Policy')) this.complaints.push(message.text())
    })
  }

  /** The browser's tab, for what a single test does with it. */
  get tab(): Page {
    return this.#page
  }

  static async watch(page: Page): Promise<SitePage> {
    const site = new SitePage(page)
    for (const script of ['login-elements.js', 'count-timers.js'])
      await site.runBeforeAll(new URL(script, import.meta.url))
    return site
  }

  /** Clicks a login button and returns the window it opens. */
  async clickLogin(which = 0): Promise<LoginWindow> {
    const opened = this.opened()
    await this.click(which)
    return opened
  }

  /** The next window that the page opens. Fails when none comes. */
  async opened(): Promise<LoginWindow> {
    return new LoginWindow(await openedBy(this.#page))
  }

  /** Clicks a button of the page by the name it bears. */
  async press(name: string): Promise<void> {
    await this.#page.bringToFront()
    await this.#page.locator(`::-p-aria([name="${name}"][role="button"])`).click()
  }

  /** Clicks a button of the page by name, and returns the window it opens. */
  async pressToOpen(name: string): Promise<LoginWindow> {
    const opened = this.opened()
    await this.press(name)
    return opened
  }

  /** Clicks a link of the page by name, and returns the window it opens. */
  async followToOpen(name: string): Promise<LoginWindow> {
    const opened = this.opened()
    await this.#page.bringToFront()
    await this.#page.locator(`::-p-aria([name="${name}"][role="link"])`).click()
    return opened
  }

  /** Clicks a button that leads to another site, and returns the page as that site's. */
  async pressToLeave(name: string): Promise<LoginWindow> {
    await Promise.all([this.#page.waitForNavigation(), this.press(name)])
    return new LoginWindow(this.#page)
  }

  /** Clicks a button of the page by name, and returns what became of it. */
  async outcomeOf(name: string): Promise<Record<string, unknown>> {
    await this.press(name)
    return this.outcome()
  }

  /** Ticks a checkbox by its name, or takes the tick back. */
  async tick(name: string): Promise<void> {
    await this.#page.bringToFront()
    await this.#page.locator(`::-p-aria([name="${name}"][role="checkbox"])`).click()
  }

  /** Waits until the focus is on a checkbox, and returns its name. */
  async focusedCheckbox(): Promise<string> {
    const focused = await this.#page.waitForFunction(() => {
      let { activeElement } = document
      while (activeElement?.shadowRoot) activeElement = activeElement.shadowRoot.activeElement
      const label = activeElement?.closest('label')
      return label?.textContent.replace(/\s+/g, ' ').trim()
    }, POLLING)
    return (await focused.jsonValue()) ?? ''
  }

  /** Has a script click a button by name: for a tab that may be behind another one. */
  async pressByScript(name: string): Promise<void> {
    await this.#page.evaluate((name) => {
      const buttons = [...document.querySelectorAll('button')]
      buttons.find(({ textContent }) => textContent === name)!.click()
    }, name)
  }

  /** Waits for what becomes of the last button. */
  async outcome(): Promise<Record<string, unknown>> {
    await this.#page.bringToFront()
    return JSON.parse(await this.#filled('#outcome-of-action')) as Record<string, unknown>
  }

  /** Texts of the items of a list. */
  items(selector: string): Promise<string[]> {
    return this.#page.$$eval(`${selector} > li`, (items) =>
      items.map(({ textContent }) => textContent),
    )
  }

  /** Loads the page again without its policies. */
  async withoutPolicies(): Promise<void> {
    await this.#page.setBypassCSP(true)
    await this.#page.reload()
  }

  /** Clicks a login button. */
  async click(which = 0): Promise<void> {
    const button = await this.#part('button', which)
    await this.#page.bringToFront()
    await button.click()
  }

  /** Taps a login button with a finger. */
  async tap(which = 0): Promise<void> {
    const button = await this.#part('button', which)
    await this.#page.bringToFront()
    await button.tap()
  }

  /** Looks at this tab: one in the background draws nothing. */
  async toFront(): Promise<void> {
    await this.#page.bringToFront()
  }

  /** Waits for a result on the page. */
  async result(): Promise<ShownResult> {
    return JSON.parse(await this.#filled('#result')) as ShownResult
  }

  /** Waits until the first button has a result, where the page has no place to show it. */
  async isLoggedIn(): Promise<void> {
    await this.#page.waitForFunction(
      () => document.querySelector('genauth-login')?.state === 'succeeded',
    )
  }

  /** Waits until the first button, which was on its way, is as before the click. */
  async isIdle(): Promise<void> {
    await this.#page.waitForFunction(
      () => document.querySelector('genauth-login')?.state === 'idle',
    )
  }

  /** Waits for an error on the page, and returns its code. */
  error(): Promise<string> {
    return this.#filled('#error')
  }

  /**
   * Waits until the login is over, and returns `accepted` or the error's code and reason:
   * `id_token_invalid/aud`.
   */
  async verdict(): Promise<string> {
    await this.#page.waitForFunction(
      () =>
        document.querySelector('#error')?.textContent ||
        document.querySelector('#result')?.textContent,
    )
    return this.#page.$eval('#error', (error) => {
      const { textContent, dataset } = error as HTMLElement
      return textContent ? [textContent, dataset.reason].filter(Boolean).join('/') : 'accepted'
    })
  }

  /** What the page tells the developer about the error. */
  errorMessage(): Promise<string> {
    return this.#filled('#error-message')
  }

  /** The cookies that the site has set, those that no script can read, too. */
  cookies() {
    return this.#page.browserContext().cookies()
  }

  /** Goes to another page of the site: new scripts, a new client, and nothing kept. */
  async goTo(path: string): Promise<void> {
    await this.#page.goto(new URL(path, this.#page.url()).href)
  }

  /** The address bar, as the page's scripts have left it. */
  address(): Promise<string> {
    return this.#page.evaluate(() => location.href)
  }

  /** Waits until the page shows a text. */
  async shows(text: string): Promise<void> {
    await this.#page.waitForFunction((text) => document.body.innerText.includes(text), {}, text)
  }

  /**
   * The person turns from the login window to the page, and sees the panel. A browser without a
   * screen tells no page of that.
   */
  async turnToPage(): Promise<void> {
    await this.#page.bringToFront()
    await this.#page.evaluate(() => window.dispatchEvent(new Event('focus')))
    await this.#page.waitForFunction(() =>
      document.querySelector('genauth-login')?.shadowRoot?.querySelector('dialog[open]'),
    )
  }

  async pressKey(key: 'Escape'): Promise<void> {
    await this.#page.keyboard.press(key)
  }

  /** The page itself, once a login has left the site's page in it. */
  inThisWindow(): LoginWindow {
    return new LoginWindow(this.#page)
  }

  /** Goes back by the browser's button, and waits until the page with a path is there. */
  async goBackTo(path: string): Promise<void> {
    while (new URL(this.#page.url()).pathname !== path) await this.#page.goBack()
    await this.#page.waitForSelector('genauth-login')
  }

  async reload(): Promise<void> {
    await this.#page.reload()
  }

  /** Waits until a button is not busy any more. */
  async settles(which = 0): Promise<void> {
    await this.#page.waitForFunction(
      (which) =>
        window.loginElements()[which]?.shadowRoot?.querySelector('button')?.ariaBusy === 'false',
      POLLING,
      which,
    )
  }

  /** Waits until all buttons are there, those of groups, too, with their brands and languages. */
  async showsAllButtons(): Promise<void> {
    await this.#page.waitForFunction(() => window.areAllButtonsShown(), POLLING)
  }

  /** Waits until the text of a button is the one expected. */
  async label(expected: string, which = 0): Promise<void> {
    await this.#reads('label', expected, which)
  }

  /** Waits until the badge of a button is the one expected. */
  async badge(expected: string, which = 0): Promise<void> {
    await this.#reads('badge', expected, which)
  }

  async #reads(part: string, expected: string, which: number): Promise<void> {
    await this.#page.waitForFunction(
      (part, expected, which) => {
        const { shadowRoot } = window.loginElements()[which] ?? {}
        return shadowRoot?.querySelector(`[part=${part}]`)?.textContent === expected
      },
      POLLING,
      part,
      expected,
      which,
    )
  }

  /** Waits for a button by its text, and returns its place among all buttons of the page. */
  async placeOf(label: string): Promise<number> {
    await this.#page.waitForFunction(
      (label) =>
        window
          .loginElements()
          .some(
            ({ shadowRoot }) => shadowRoot?.querySelector('[part=label]')?.textContent === label,
          ),
      POLLING,
      label,
    )
    return (await this.labels()).indexOf(label)
  }

  /** Texts of all buttons, as they are. */
  labels(): Promise<string[]> {
    return this.#page.evaluate(() =>
      window
        .loginElements()
        .map(({ shadowRoot }) => shadowRoot?.querySelector('[part=label]')?.textContent ?? ''),
    )
  }

  /** Sets the language of a button. */
  async speak(language: string, which = 0): Promise<void> {
    await this.#page.evaluate(
      (language, which) => window.loginElements()[which]!.setAttribute('lang', language),
      language,
      which,
    )
  }

  /** What the page has loaded from the folder beside the script. */
  parts(): Promise<string[]> {
    return this.#page.evaluate(() =>
      performance
        .getEntriesByType('resource')
        .map(({ name }) => name.split('/genauth-login/')[1] ?? '')
        .filter(Boolean),
    )
  }

  /** The sentence below a button. */
  async message(which = 0): Promise<string> {
    return (await this.#part('message', which)).evaluate(({ textContent }) => textContent)
  }

  /** Waits until the sentence below a button is the one expected. */
  async says(expected: string, which = 0): Promise<void> {
    await this.#reads('message', expected, which)
  }

  /** Waits for the sentence that asks for an agreement. */
  async asks(expected: string, which = 0): Promise<void> {
    await this.#reads('agreements-message', expected, which)
  }

  /**
   * How much of what was there has moved by itself since the page began: Cumulative Layout Shift.
   */
  async layoutShift(): Promise<number> {
    await this.#page.bringToFront()
    return this.#page.evaluate(() => window.layoutShift())
  }

  /** Where a button is: the element's box, and that of the button in it. */
  async boxes(which = 0): Promise<{ element: string; button: string | null | undefined }> {
    return this.#page.evaluate((which) => {
      const element = window.loginElements()[which]!
      const button = element.shadowRoot?.querySelector('button')
      const [own, inner] = [element, button].map(
        (node) => node && JSON.stringify(node.getBoundingClientRect()),
      )
      return { element: own!, button: inner }
    }, which)
  }

  /** Whether a button says that it is busy. */
  async busy(which = 0): Promise<boolean> {
    return (await this.#part('button', which)).evaluate(({ ariaBusy }) => ariaBusy === 'true')
  }

  /** Clicks a login button many times, as fast as a script can, but as a person does. */
  async clickTimes(times: number): Promise<void> {
    await this.#page.bringToFront()
    const { x, y } = await this.#page.evaluate(() => {
      const { left, top, width } = document.querySelector('genauth-login')!.getBoundingClientRect()
      return { x: left + width / 2, y: top + 20 }
    })
    for (let click = 0; click < times; click++) await this.#page.mouse.click(x, y)
  }

  /** Runs a script before those of the page, from the next load on. */
  async runBeforeAll(script: URL): Promise<void> {
    await this.#page.evaluateOnNewDocument(await readFile(script, 'utf8'))
  }

  keptTokens(): Promise<string[]> {
    return this.#page.evaluate(() => window.keptTokens())
  }

  /** Ends the login, as a script of the page does. */
  async cancel(): Promise<void> {
    await this.#page.$eval('genauth-login', (element) => element.cancel())
  }

  /** Keeps what the page sends to an address, and gives the texts of the requests so far. */
  overhear(text: string): () => Promise<string[]> {
    const bodies: Promise<string | undefined>[] = []
    this.#page.on('request', (request) => {
      if (request.url().includes(text)) bodies.push(request.fetchPostData())
    })
    return async () => (await Promise.all(bodies)).filter((body) => body !== undefined)
  }

  /** All that a script of the page, or who looks over its shoulder, can read, in one text. */
  async readable(): Promise<string> {
    const inPage = await this.#page.evaluate(async () => {
      const shadows = [...document.querySelectorAll('*')].map(
        ({ shadowRoot }) => shadowRoot?.innerHTML ?? '',
      )
      const properties = [...document.querySelectorAll('genauth-login')].map((element) => {
        const seen = new Set<unknown>()
        return JSON.stringify(Object.entries(element), (_name, value: unknown) => {
          if (typeof value !== 'object' || value === null) return value
          if (seen.has(value)) return undefined
          seen.add(value)
          return value
        })
      })
      return [
        document.documentElement.outerHTML,
        ...shadows,
        ...properties,
        location.href,
        document.title,
        document.cookie,
        window.name,
        JSON.stringify(history.state),
        JSON.stringify(Object.entries(localStorage)),
        JSON.stringify(Object.entries(sessionStorage)),
        JSON.stringify(await caches.keys()),
        JSON.stringify(await indexedDB.databases()),
        JSON.stringify(performance.getEntries()),
      ]
    })
    return [...inPage, ...this.#said].join('\n')
  }

  /**
   * Resolves when a login of the page is over without a result. Keeps no hold on anything in the
   * page.
   */
  over(): Promise<void> {
    return this.#page.evaluate(
      () =>
        new Promise<void>((resolve) => {
          const element = document.querySelector('genauth-login')!
          const heard = new AbortController()
          for (const type of ['genauth-cancel', 'genauth-error']) {
            element.addEventListener(
              type,
              () => {
                heard.abort()
                resolve()
              },
              heard,
            )
          }
        }),
    )
  }

  /** Empties the page's storage, and loads it again: nobody is signed in. */
  async forgetSession(): Promise<void> {
    await this.#page.evaluate(() => localStorage.clear())
    await this.#page.reload()
  }

  /**
   * Sets the page's clock forward, and stops it there: what lasts a while for a person need not
   * last for a test.
   */
  async letPass(ms: number): Promise<void> {
    await this.#page.evaluate((ms) => {
      const later = Date.now() + ms
      Date.now = () => later
    }, ms)
  }

  /** Takes the element out of the page, and puts a new one there. */
  async replaceElement(): Promise<void> {
    await this.#page.evaluate(() => {
      const element = document.querySelector('genauth-login')!
      element.replaceWith(element.cloneNode())
    })
  }

  /**
   * What is alive in the page when its garbage has been collected: numbers only, because a handle
   * would keep what it holds.
   */
  async counts(): Promise<Counts> {
    const session = (this.#counting ??= await this.#page.createCDPSession())
    await session.send('Performance.enable')
    await session.send('HeapProfiler.collectGarbage')
    const { metrics } = await session.send('Performance.getMetrics')
    const value = (wanted: string) => metrics.find(({ name }) => name === wanted)!.value
    return {
      nodes: value('Nodes'),
      listeners: value('JSEventListeners'),
      heap: value('JSHeapUsedSize'),
    }
  }

  /**
   * The same, once it is down to what it was: closed windows take a while to go. What does not get
   * there is a leak.
   */
  async countsDownTo(before: Counts): Promise<Counts> {
    for (let attempt = 0; attempt < 50; attempt++) {
      const { nodes, listeners } = await this.counts()
      if (nodes <= before.nodes && listeners <= before.listeners) break
    }
    return this.counts()
  }

  async removeElement(): Promise<void> {
    await this.#page.$eval('genauth-login', (element) => element.remove())
  }

  /** How many message listeners and timers the page has at this moment. */
  async alive(): Promise<{ messageListeners: number; timers: number }> {
    const session = await this.#page.createCDPSession()
    const { result } = await session.send('Runtime.evaluate', { expression: 'window' })
    const { listeners } = await session.send('DOMDebugger.getEventListeners', {
      objectId: result.objectId!,
    })
    await session.detach()
    const timers = await this.#page.evaluate(() => window.countTimers())
    return { messageListeners: listeners.filter(({ type }) => type === 'message').length, timers }
  }

  /**
   * Goes to another page of the site, on which every request to addresses that contain a text
   * fails.
   */
  async goToWithout(text: string, path: string): Promise<void> {
    await this.cutOff(text)
    await this.goTo(path)
  }

  /** Fails every request to addresses that contain a text, as a network does. */
  async cutOff(text: string): Promise<void> {
    await this.#page.setRequestInterception(true)
    this.#page.on(
      'request',
      (request) => void (request.url().includes(text) ? request.abort() : request.continue()),
    )
  }

  /**
   * Goes to another page of the site, where the network loses a file once.
   *
   * @returns The addresses at which the page has asked for it.
   */
  async goToLosing(file: string, path: string): Promise<readonly string[]> {
    const asked: string[] = []
    await this.#page.setRequestInterception(true)
    this.#page.on('request', (request) => {
      const isFile = request.url().includes(file)
      if (isFile) asked.push(request.url())
      void (isFile && asked.length === 1 ? request.abort() : request.continue())
    })
    await this.goTo(path)
    return asked
  }

  async #filled(selector: string): Promise<string> {
    await this.#page.waitForFunction(
      (selector) => document.querySelector(selector)?.textContent,
      POLLING,
      selector,
    )
    return this.#page.$eval(selector, (element) => element.textContent)
  }

  /** Waits until a button has a part, and returns it. */
  #part(part: 'button' | 'message', which: number): Promise<ElementHandle> {
    const handle = this.#page.waitForFunction(
      (part, which) =>
        window.loginElements()[which]?.shadowRoot?.querySelector<HTMLElement>(`[part=${part}]`),
      POLLING,
      part,
      which,
    )
    return handle as Promise<ElementHandle>
  }
}
