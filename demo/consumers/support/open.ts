import { after } from 'node:test'
import type { TestContext } from 'node:test'
import puppeteer from 'puppeteer-core'
import type { Browser, ElementHandle, Page } from 'puppeteer-core'
import { chromiumOptions, chromiumPath } from '../../../.workspace/test/chromium.mjs'
import { LoginWindow } from '../../e2e/support/login-window.js'
import { MAX_WAIT_MS } from '../../e2e/support/max-wait.js'
import { openedBy } from '../../e2e/support/opened-window.js'

let browser: Promise<Browser> | undefined
after(async () => (await browser)?.close())

/** Opens a consumer's page in a browser that has never been there. */
export async function openConsumer(t: TestContext, site: URL): Promise<ConsumerPage> {
  browser ??= puppeteer.launch({
    ...chromiumOptions,
    env: { ...process.env, LANGUAGE: 'en_US' },
    executablePath: chromiumPath(),
    defaultViewport: null,
  })
  const context = await (await browser).createBrowserContext()
  t.after(() => context.close())
  const page = await context.newPage()
  page.setDefaultTimeout(MAX_WAIT_MS)
  const consumer = new ConsumerPage(page, site)
  await page.goto(site.href)
  return consumer
}

/** A page with two buttons, for a login by a window and for one by leaving, and `#person`. */
export class ConsumerPage {
  /** Whatever the page's console has that is no plain message. */
  readonly complaints: string[] = []
  readonly #page: Page

  constructor(page: Page, site: URL) {
    this.#page = page
    page.on('pageerror', (error) => this.complaints.push(String(error)))
    page.on('console', (message) => {
      const isAbout = page.url().startsWith(site.origin)
      const text = `${message.type()}: ${message.text()}`
      if (isAbout && ['warn', 'warning', 'error'].includes(message.type()))
        this.complaints.push(text)
    })
  }

  /** Clicks a button, and gives the window that it opens. */
  async clickLogin(which: number): Promise<LoginWindow> {
    const opened = openedBy(this.#page)
    await this.#click(which)
    return new LoginWindow(await opened)
  }

  /** Clicks a button that leaves the page. */
  async leave(which: number): Promise<void> {
    await Promise.all([this.#page.waitForNavigation(), this.#click(which)])
  }

  /** This window, once it shows the pages of a login. */
  inThisWindow(): LoginWindow {
    return new LoginWindow(this.#page)
  }

  /** Waits for the name of the person who has logged in. */
  async person(): Promise<string> {
    await this.#page.bringToFront()
    await this.#page.waitForFunction(() => document.querySelector('#person')?.textContent)
    return this.#page.$eval('#person', ({ textContent }) => textContent)
  }

  /** Clicks a link, and waits until the page has another one instead. */
  async follow(name: string): Promise<void> {
    const link = await this.#page.waitForSelector(`::-p-aria([name="${name}"][role="link"])`)
    await link?.click()
    await this.#page.waitForFunction((link) => !link?.isConnected, {}, link)
  }

  async reload(): Promise<void> {
    await this.#page.reload()
  }

  async #click(which: number): Promise<void> {
    await this.#page.bringToFront()
    const button = await this.#page.waitForFunction(
      (which) => {
        const elements = document.querySelectorAll('genauth-login')
        return elements[which]?.shadowRoot?.querySelector('button:not(:disabled)')
      },
      {},
      which,
    )
    await (button.asElement() as ElementHandle | null)?.click()
  }
}
