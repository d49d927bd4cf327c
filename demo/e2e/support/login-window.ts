import { setTimeout as pause } from 'node:timers/promises'
import type { Page } from 'puppeteer-core'
import { MAX_WAIT_MS } from './max-wait.js'
import { openedBy } from './opened-window.js'

/** What tells the pages of a login apart. */
const HOSTED_PAGE = '.connections'
const XIAOMI = '#xiaomi-account'
const OTHER_SOURCE = '#source-account'

/** A window behind another one paints nothing, so that waiting for its frames would never end. */
const POLLING = { polling: 50 }

/** The window that a login opened, through the eyes of who sits in front of it. */
export class LoginWindow {
  readonly #page: Page

  constructor(page: Page) {
    this.#page = page
    page.setDefaultTimeout(MAX_WAIT_MS)
  }

  /** The browser's tab, for what a single test does with it. */
  get tab(): Page {
    return this.#page
  }

  /** Clicks a button or link by the name it bears. */
  async choose(name: string): Promise<void> {
    await this.#page.locator(`::-p-aria([name="${name}"])`).click()
  }

  /** Fills in a field by its label. By no role: a password's is another in each browser. */
  async fill(name: string, value: string): Promise<void> {
    const field = `//input[@id = //label[contains(., "${name}")]/@for]`
    await this.#page.locator(`::-p-xpath(${field})`).fill(value)
  }

  /** Waits until the login's first page is there: GenAuth's, or on the direct route the source's. */
  async arrives(): Promise<void> {
    await this.#page.locator(`${HOSTED_PAGE}, ${XIAOMI}, ${OTHER_SOURCE}`).wait()
  }

  /**
   * On GenAuth's hosted page: goes to an identity source by its button.
   *
   * @returns The window that shows the source: a second one, or on a phone this one.
   */
  async openSource(displayName: string): Promise<LoginWindow> {
    const link = this.#page.locator(`::-p-aria([name="${displayName}"][role="link"])`)
    const inSecondWindow = await link.map((a) => a.hasAttribute('data-second-window')).wait()
    const opened = inSecondWindow ? openedBy(this.#page) : undefined
    await this.choose(displayName)
    return opened ? new LoginWindow(await opened) : this
  }

  /** On a page of GenAuth's with a password form: signs in as the demo's account. */
  async signInWithPassword(button = 'Sign in'): Promise<void> {
    await this.fill('Email or user name', 'demo@example.com')
    await this.fill('Password', 'demo')
    await this.choose(button)
  }

  /** Logs in at Xiaomi as somebody, after GenAuth's hosted page where that comes first. */
  async signInAtXiaomi(account = 'mi-fan', displayName = 'Xiaomi Account'): Promise<void> {
    const { tab } = await this.#sourceWindow(XIAOMI, displayName)
    await tab.locator(XIAOMI).fill(account)
    await tab.locator('#xiaomi-login').click()
  }

  /** Changes their mind at Xiaomi. */
  async cancelAtXiaomi(displayName = 'Xiaomi Account'): Promise<void> {
    const { tab } = await this.#sourceWindow(XIAOMI, displayName)
    await tab.locator('#xiaomi-cancel').click()
  }

  /** Logs in at another source, after GenAuth's hosted page where that comes first. */
  async signInAtSource(account: string, displayName = ''): Promise<void> {
    const { tab } = await this.#sourceWindow(OTHER_SOURCE, displayName)
    await tab.locator(OTHER_SOURCE).fill(account)
    await tab.locator('#source-login').click()
  }

  /** Changes their mind at another source. */
  async cancelAtSource(displayName = ''): Promise<void> {
    const { tab } = await this.#sourceWindow(OTHER_SOURCE, displayName)
    await tab.locator('#source-cancel').click()
  }

  async #sourceWindow(field: string, displayName: string): Promise<LoginWindow> {
    // A locator looks again when the window goes on to another site meanwhile.
    const found = await this.#page.locator(`${field}, ${HOSTED_PAGE}`).waitHandle()
    const isThere = await found.evaluate((node, field) => node.matches(field), field)
    return isThere ? this : this.openSource(displayName)
  }

  /**
   * Whether the login's first page fits into a window of this size, without scrolling. The size is
   * emulated: a window is never larger than the machine's screen.
   */
  async fits(width: number, height: number): Promise<boolean> {
    await this.#page.setViewport({ width, height })
    await this.arrives()
    return this.#page.evaluate(() => {
      const { scrollWidth, scrollHeight } = document.documentElement
      return scrollWidth <= innerWidth && scrollHeight <= innerHeight
    })
  }

  /** Waits until the window shows a text, and returns all of its text. */
  async shows(text: string): Promise<string> {
    await this.#page.waitForFunction(
      (text) => document.body.innerText.includes(text),
      POLLING,
      text,
    )
    return this.#page.evaluate(() => document.body.innerText)
  }

  /** Waits until the window is at an origin, and returns its address. */
  async isAt(origin: string): Promise<URL> {
    await this.#page.waitForFunction((origin) => location.origin === origin, POLLING, origin)
    return new URL(this.#page.url())
  }

  /**
   * Waits until the window is back at an origin, where a page on the way has moved it into another
   * process: what waits in the page is lost then.
   */
  async comesBackTo(origin: string): Promise<void> {
    const deadline = performance.now() + MAX_WAIT_MS
    while (new URL(this.#page.url()).origin !== origin) {
      if (this.#page.isClosed()) throw new Error('The window is closed.')
      if (performance.now() > deadline) throw new Error(`The window is at ${this.#page.url()}`)
      await pause(POLLING.polling)
    }
  }

  /** Goes to another site, as by a link. */
  async leaveFor(url: URL): Promise<void> {
    await this.#page.evaluate((href) => {
      location.href = href
    }, url.href)
    await this.#page.waitForFunction((origin) => location.origin === origin, POLLING, url.origin)
  }

  async language(): Promise<string> {
    await this.#page.waitForSelector('html[lang]')
    return this.#page.evaluate(() => document.documentElement.lang)
  }

  /** Closes the window, once it has been there for as long as a person needs to see it. */
  async close(): Promise<void> {
    await this.#page.waitForFunction(() => performance.now() > 400, POLLING)
    await this.#page.close()
  }

  get closed(): boolean {
    return this.#page.isClosed()
  }

  /** Waits until somebody closes the window. */
  async closes(): Promise<void> {
    if (!this.closed) await new Promise((resolve) => this.#page.once('close', resolve))
  }

  /** Waits until the window has the focus. */
  async comesToFront(): Promise<void> {
    await this.#page.waitForFunction(
      () => document.hasFocus() && document.visibilityState === 'visible',
    )
  }
}
