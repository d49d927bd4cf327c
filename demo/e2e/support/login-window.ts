import type { Page } from 'puppeteer-core'

/** The window that a login opened, through the eyes of who sits in front of it. */
export class LoginWindow {
  readonly #page: Page

  constructor(page: Page) {
    this.#page = page
  }

  /** The browser's tab, for what a single test does with it. */
  get tab(): Page {
    return this.#page
  }

  /** Clicks a button or link by the name it bears. */
  async choose(name: string): Promise<void> {
    await this.#page.locator(`::-p-aria([name="${name}"])`).click()
  }

  /** Fills in a field by the name it bears. */
  async fill(name: string, value: string): Promise<void> {
    await this.#page.locator(`::-p-aria([name="${name}"][role="textbox"])`).fill(value)
  }

  /** On Xiaomi's page: logs in as somebody. */
  async signInAtXiaomi(account = 'mi-fan'): Promise<void> {
    await this.#page.locator('#xiaomi-account').fill(account)
    await this.#page.locator('#xiaomi-login').click()
  }

  /** On Xiaomi's page: changes their mind. */
  async cancelAtXiaomi(): Promise<void> {
    await this.#page.locator('#xiaomi-cancel').click()
  }

  /** On the page of another source: logs in as somebody. */
  async signInAtSource(account: string): Promise<void> {
    await this.#page.locator('#source-account').fill(account)
    await this.#page.locator('#source-login').click()
  }

  /** On the page of another source: changes their mind. */
  async cancelAtSource(): Promise<void> {
    await this.#page.locator('#source-cancel').click()
  }

  /** Waits until the window shows a text, and returns all of its text. */
  async shows(text: string): Promise<string> {
    await this.#page.waitForFunction((text) => document.body.innerText.includes(text), {}, text)
    return this.#page.evaluate(() => document.body.innerText)
  }

  /** Waits until the window is at an origin, and returns its address. */
  async isAt(origin: string): Promise<URL> {
    await this.#page.waitForFunction((origin) => location.origin === origin, {}, origin)
    return new URL(this.#page.url())
  }

  /** Goes to another site, as by a link. */
  async leaveFor(url: URL): Promise<void> {
    await this.#page.evaluate((href) => {
      location.href = href
    }, url.href)
    await this.#page.waitForFunction((origin) => location.origin === origin, {}, url.origin)
  }

  async language(): Promise<string> {
    await this.#page.waitForSelector('html[lang]')
    return this.#page.evaluate(() => document.documentElement.lang)
  }

  /** Closes the window, once it has been there for as long as a person needs to see it. */
  async close(): Promise<void> {
    await this.#page.waitForFunction(() => performance.now() > 400, { polling: 50 })
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
