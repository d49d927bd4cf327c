import type { TestContext } from 'node:test'
import { setTimeout } from 'node:timers/promises'
import type { WebDriver } from '../../../.workspace/test/webdriver.mjs'
import { startWebKit } from '../../../.workspace/test/webkit.mjs'
import { startSites } from '../../server/sites.js'
import type { Sites } from '../../server/sites.js'
import { MAX_WAIT_MS } from '../support/max-wait.js'

const POLLING_MS = 100
const SOURCE = '.connections [data-second-window]'
const BUTTON = `document.querySelector('genauth-login').shadowRoot.querySelector('button')`

/** The sites, and a window of WebKitGTK at them. Everything stops when the test ends. */
export async function startWebKitPage(t: TestContext): Promise<WebKitPage> {
  const ports = { sitePort: 0, genauthPort: 0, xiaomiPort: 0, sourcesPort: 0 }
  const sites = await startSites(ports)
  const { driver, stop } = await startWebKit()
  t.after(async () => {
    await stop()
    await sites.close()
  })
  return new WebKitPage(driver, sites, await handles(driver))
}

/** Windows of WebKitGTK, with real clicks: the driver looks at one of them at a time. */
export class WebKitPage {
  readonly sites: Sites
  readonly #driver: WebDriver
  readonly #first: string

  constructor(driver: WebDriver, sites: Sites, [first = '']: readonly string[]) {
    this.#driver = driver
    this.sites = sites
    this.#first = first
  }

  async open(path: string): Promise<void> {
    await this.#driver.post('/url', { url: new URL(path, this.sites.site).href })
  }

  /** Clicks the login button, which is ready for it. */
  async clickLogin(): Promise<void> {
    await this.until(`return Boolean(${BUTTON}?.textContent.includes('Xiaomi Account'))`)
    await this.#clickWhat(`return ${BUTTON}`)
  }

  async click(selector: string): Promise<void> {
    await this.#clickWhat(`return document.querySelector(${JSON.stringify(selector)})`)
  }

  /** Looks at the window that has opened beside the first. */
  async toPopup(): Promise<void> {
    await this.#waitFor(async () => (await this.windows()) > 1)
    const popup = (await handles(this.#driver)).find((handle) => handle !== this.#first)
    await this.#driver.post('/window', { handle: popup })
  }

  async toPage(): Promise<void> {
    await this.#driver.post('/window', { handle: this.#first })
  }

  /** Closes the window that the driver looks at. */
  async closeWindow(): Promise<void> {
    await this.#driver.delete('/window')
    await this.toPage()
  }

  async windows(): Promise<number> {
    return (await handles(this.#driver)).length
  }

  /** Logs in at Xiaomi, after GenAuth's hosted page where that comes first. */
  async signInAtXiaomi(account = 'mi-fan'): Promise<void> {
    await this.until(`return Boolean(document.querySelector('#xiaomi-account, ${SOURCE}'))`)
    const isHosted = await this.#driver.execute(
      `return Boolean(document.querySelector('${SOURCE}'))`,
    )
    if (isHosted) await this.#chooseXiaomi()
    await this.until(`return Boolean(document.querySelector('#xiaomi-account'))`)
    await this.#driver.execute(
      `document.querySelector('#xiaomi-account').value = ${JSON.stringify(account)}`,
    )
    await this.click('#xiaomi-login')
    await this.toPage()
  }

  /** GenAuth's hosted page opens the source in a window of its own, where it can. */
  async #chooseXiaomi(): Promise<void> {
    const before = await handles(this.#driver)
    await this.click(SOURCE)
    await this.#waitFor(async () => (await this.windows()) > before.length)
    const opened = (await handles(this.#driver)).find((handle) => !before.includes(handle))
    await this.#driver.post('/window', { handle: opened })
  }

  /** Waits until a part of the page has a text, and returns it. */
  async textOf(selector: string): Promise<string> {
    const text = `document.querySelector(${JSON.stringify(selector)})?.textContent`
    await this.until(`return Boolean(${text})`)
    return String(await this.#driver.execute(`return ${text}`))
  }

  /** What the login button says. */
  async label(): Promise<string> {
    return String(await this.#driver.execute(`return ${BUTTON}.textContent.trim()`))
  }

  /** Waits until a function of the page's gives true. It is asked again on the next page, too. */
  async until(script: string): Promise<void> {
    await this.#waitFor(async () => {
      try {
        return (await this.#driver.execute(script)) === true
      } catch {
        // Between two pages there is no element yet.
        return false
      }
    })
  }

  async #clickWhat(script: string): Promise<void> {
    const element = (await this.#driver.execute(script)) as Record<string, string>
    await this.#driver.post(`/element/${Object.values(element)[0] ?? ''}/click`)
  }

  async #waitFor(isTrue: () => Promise<boolean>): Promise<void> {
    const end = Date.now() + MAX_WAIT_MS
    while (!(await isTrue())) {
      if (Date.now() > end) throw new Error('It has not come about.')
      await setTimeout(POLLING_MS)
    }
  }
}

async function handles(driver: WebDriver): Promise<readonly string[]> {
  return (await driver.get('/window/handles')) as readonly string[]
}
