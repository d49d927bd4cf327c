import { after } from 'node:test'
import type { TestContext } from 'node:test'
import puppeteer from 'puppeteer-core'
import type { Browser, BrowserContext, HTTPRequest } from 'puppeteer-core'
import { chromiumOptions, chromiumPath } from '../../../.workspace/test/chromium.mjs'
import { engine } from '../../../.workspace/test/engine.mjs'
import { firefoxOptions, firefoxPath } from '../../../.workspace/test/firefox.mjs'
import { startSites } from '../../server/sites.js'
import type { PageHeaders, Sites } from '../../server/sites.js'
import { FramedPage } from './framed-page.js'
import { startProxy } from './proxy.js'
import { SitePage } from './site-page.js'

const chromium = () => ({
  ...chromiumOptions,
  executablePath: chromiumPath(),
  // A page that a test makes up comes from no network, so that the browser keeps it from this
  // machine's.
  args: [...chromiumOptions.args, '--disable-features=LocalNetworkAccessChecks'],
})
const firefox = () => ({ ...firefoxOptions, executablePath: firefoxPath()! })

let browser: Promise<Browser> | undefined
after(async () => (await browser)?.close())

export interface DemoOptions {
  /** A domain of a customer's, without a port: the browser reaches it by a proxy. */
  readonly customDomain?: URL
  /** Login Callback URLs beside the demo's. They may be patterns. */
  readonly callbackUrls?: readonly string[]
  /** Headers of all pages, beside their own. */
  readonly pageHeaders?: PageHeaders
}

/** Where a page of the site is framed, and by which scripts. */
export interface FramedOptions {
  /** Address of the page around it. Default is another site's. */
  readonly embedder?: string
  /** Headers of the page around it. */
  readonly headers?: Readonly<Record<string, string>>
  /** Run before any of a page's own, in the frame and around it. */
  readonly scripts?: readonly (() => void)[]
}

/** The sites, and a browser that has never been to them. Everything stops when the test ends. */
export async function startDemo(t: TestContext, options: DemoOptions = {}): Promise<Demo> {
  const { customDomain, callbackUrls = [], pageHeaders } = options
  browser ??= puppeteer.launch({
    ...(engine === 'firefox' ? firefox() : chromium()),
    defaultViewport: null,
    // A person who reads English, wherever the tests run.
    env: { ...process.env, LANGUAGE: 'en_US', TZ: 'UTC' },
  })
  const ports = { sitePort: 0, genauthPort: 0, xiaomiPort: 0, sourcesPort: 0 }
  const own = { callbackUrls, applications: [] }
  const domain = customDomain && { customDomain }
  const sites = await startSites({ ...ports, own, pageHeaders, ...domain })
  const proxy = customDomain && (await startProxy(t, customDomain, sites.genauth))
  const context = await (
    await browser
  ).createBrowserContext({ ...(proxy && { proxyServer: proxy.origin }) })
  t.after(async () => {
    await context.close()
    await sites.close()
  })
  return new Demo(sites, context)
}

export class Demo {
  readonly sites: Sites
  readonly #context: BrowserContext

  constructor(sites: Sites, context: BrowserContext) {
    this.sites = sites
    this.#context = context
  }

  /**
   * Opens a page of the site, such as `script-tag.html`.
   *
   * @param onLoad A script of the page's own, and of every page of the site after it in this tab. It
   *   runs without a click of anybody's.
   */
  async open(path: string, onLoad?: () => void): Promise<SitePage> {
    const page = await this.#context.newPage()
    const site = await SitePage.watch(page)
    const url = new URL(path, this.sites.site)
    if (onLoad) await page.evaluateOnNewDocument(whenLoaded(onLoad, url.origin))
    await page.goto(url.href)
    return site
  }

  /** Opens a page of the site as if it stood at another address, or had other headers. */
  async openAt(url: URL, headers: Readonly<Record<string, string>> = {}): Promise<SitePage> {
    const page = await this.#context.newPage()
    const site = await SitePage.watch(page)
    await page.setRequestInterception(true)
    page.on('request', (request) => void this.#relay(request, url.origin, headers))
    await page.goto(url.href)
    return site
  }

  /**
   * Opens a page of the site's own making, in a tab of the site's. It comes without policies.
   *
   * @param address Its query and fragment.
   * @param headers Policies of its own.
   */
  async openHtml(
    html: string,
    address = '',
    headers: Readonly<Record<string, string>> = {},
  ): Promise<SitePage> {
    const page = await this.#context.newPage()
    const site = await SitePage.watch(page)
    const url = new URL(`/script-tag.html${address}`, this.sites.site)
    const body = html.replaceAll('{{genauth}}', this.sites.genauth.origin)
    await page.setRequestInterception(true)
    page.on('request', (request) => {
      // A response may come back in the query or in the fragment.
      const { origin, pathname } = new URL(request.url())
      if (origin + pathname !== url.origin + url.pathname) return void request.continue()
      void request.respond({ contentType: 'text/html; charset=utf-8', headers, body })
    })
    await page.goto(url.href)
    return site
  }

  /**
   * Opens a page of the site, and holds the button's script back until it is let through.
   *
   * @param html What the page is instead, without policies.
   */
  async openBeforeTheScript(
    path: string,
    html?: string,
  ): Promise<{ page: SitePage; letThrough: () => void }> {
    const tab = await this.#context.newPage()
    const page = await SitePage.watch(tab)
    await page.runBeforeAll(new URL('layout-shifts.js', import.meta.url))
    const url = new URL(path, this.sites.site).href
    const { promise: passed, resolve: letThrough } = deferred()
    await tab.setRequestInterception(true)
    tab.on('request', (request) => {
      const body = html?.replaceAll('{{genauth}}', this.sites.genauth.origin)
      if (request.url() === url && body)
        void request.respond({ contentType: 'text/html; charset=utf-8', body })
      else if (new URL(request.url()).pathname === '/genauth-login.js')
        void passed.then(() => request.continue())
      else void request.continue()
    })
    // It is not loaded before its script is there.
    void tab.goto(url).catch(() => undefined)
    await tab.waitForFunction(() => window.isPainted?.())
    return { page, letThrough }
  }

  /**
   * Opens a page of the site in a frame of another site's. It comes without the policy that forbids
   * it.
   */
  async openFramed(
    path: string,
    { embedder = 'https://embedder.example/', headers = {}, scripts = [] }: FramedOptions = {},
  ): Promise<FramedPage> {
    const page = await this.#context.newPage()
    const { site } = this.sites
    for (const script of scripts) await page.evaluateOnNewDocument(script)
    await page.setRequestInterception(true)
    page.on('request', (request) => {
      const body = `<!doctype html><iframe src="${new URL(path, site).href}" width="600" height="600"></iframe>`
      if (request.url() === embedder)
        void request.respond({ contentType: 'text/html', headers, body })
      else void this.#relay(request, site.origin, {})
    })
    await page.goto(embedder)
    const frame = await page.waitForFrame((candidate) => candidate.url().startsWith(site.origin))
    return new FramedPage(page, frame)
  }

  async #relay(
    request: HTTPRequest,
    origin: string,
    headers: Readonly<Record<string, string>>,
  ): Promise<void> {
    const url = new URL(request.url())
    if (url.origin !== origin) return request.continue()
    const answer = await fetch(new URL(url.pathname, this.sites.site))
    const body = await answer.text()
    await request.respond({
      headers: { 'content-type': answer.headers.get('content-type')!, ...headers },
      body,
    })
  }

  /** Runs a script before any of a page's own, on every page and window from now on. */
  async beforeAnyScript(script: () => void): Promise<void> {
    this.#context.on('targetcreated', (target) => {
      void target.page().then((page) => page?.evaluateOnNewDocument(script))
    })
    await Promise.resolve()
  }

  /** Makes GenAuth answer the next login in a bad way. */
  async failNext(fail: string): Promise<void> {
    const response = await fetch(new URL('/demo/next', this.sites.genauth), {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ fail }),
    })
    if (!response.ok)
      throw new Error(`POST /demo/next: ${response.status} ${await response.text()}`)
  }

  /** Sets how GenAuth's tenant behaves, by the names of the control page. */
  async set(switches: Readonly<Record<string, string>>): Promise<void> {
    const response = await fetch(new URL('/demo/switches', this.sites.genauth), {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(switches),
    })
    if (!response.ok)
      throw new Error(`POST /demo/switches: ${response.status} ${await response.text()}`)
  }

  /** How often GenAuth was asked for a path, such as `POST /oidc/token`. */
  async requests(path: string): Promise<number> {
    return (await this.allRequests())[path] ?? 0
  }

  /** How often GenAuth was asked, by path. */
  async allRequests(): Promise<Record<string, number>> {
    const response = await fetch(new URL('/demo/requests', this.sites.genauth))
    return (await response.json()) as Record<string, number>
  }

  /** Starts counting anew. */
  async forgetRequests(): Promise<void> {
    await fetch(new URL('/demo/requests', this.sites.genauth), { method: 'DELETE' })
  }

  /** Closes all windows and tabs. */
  async closeAll(): Promise<void> {
    const pages = await this.#context.pages()
    await Promise.allSettled(pages.map((page) => page.close()))
  }

  /** How many windows and tabs are open. */
  async windows(): Promise<number> {
    return (await this.#context.pages()).length
  }
}

function whenLoaded(script: () => void, origin: string): string {
  return `if (location.origin === '${origin}') addEventListener('load', ${script.toString()})`
}

function deferred() {
  let resolve!: () => void
  const promise = new Promise<void>((keep) => (resolve = keep))
  return { promise, resolve }
}
