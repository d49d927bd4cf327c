import type { Frame, Page } from 'puppeteer-core'
import { LoginWindow } from './login-window.js'
import { MAX_WAIT_MS } from './max-wait.js'

/** A page of the site inside a page of another site, which lends it no storage of its own. */
export class FramedPage {
  readonly #page: Page
  readonly #frame: Frame

  constructor(page: Page, frame: Frame) {
    this.#page = page
    page.setDefaultTimeout(MAX_WAIT_MS)
    this.#frame = frame
  }

  /** The frame, for what a single test does with it. */
  get frame(): Frame {
    return this.#frame
  }

  /** Clicks the login button and returns the window it opens. */
  async clickLogin(): Promise<LoginWindow> {
    const opened = new Promise<Page>((resolve) =>
      this.#page.once('popup', (popup) => resolve(popup!)),
    )
    await this.#frame.waitForFunction(
      () =>
        document.querySelector('genauth-login')?.shadowRoot?.querySelector('[part=label]')
          ?.textContent === 'Xiaomi Account',
      // A page behind another one paints nothing.
      { polling: 50 },
    )
    await this.#frame.locator('genauth-login >>> [part=button]').click()
    return new LoginWindow(await opened)
  }

  /** Waits for a result on the page, and returns the person's nickname. */
  async result(): Promise<unknown> {
    await this.#frame.waitForFunction(() => document.querySelector('#result')?.textContent)
    const text = await this.#frame.$eval('#result', ({ textContent }) => textContent)
    return (JSON.parse(text) as { claims: { nickname: unknown } }).claims.nickname
  }

  /** Waits for an error on the page, and returns its code. */
  async error(): Promise<string> {
    await this.#frame.waitForFunction(() => document.querySelector('#error')?.textContent)
    return this.#frame.$eval('#error', ({ textContent }) => textContent)
  }

  /** The person turns from the login window to the page, and takes a way that its panel offers. */
  async turnToPageAnd(choose: string): Promise<void> {
    await this.#page.bringToFront()
    await this.#frame.evaluate(() => window.dispatchEvent(new Event('focus')))
    await this.#frame.locator(`::-p-aria([name="${choose}"][role="button"])`).click()
  }

  /** Whether a channel from here reaches a page of the same site that is in no frame. */
  async sharesStorageWith(page: Page): Promise<boolean> {
    await this.#frame.evaluate(() => localStorage.setItem('shared', 'yes'))
    return page.evaluate(() => localStorage.getItem('shared') === 'yes')
  }
}
