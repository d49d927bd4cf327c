import { readFileSync } from 'node:fs'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { createServer } from 'node:https'
import type { AddressInfo } from 'node:net'
import puppeteer from 'puppeteer-core'
import type { Browser } from 'puppeteer-core'
import { chromiumOptions, chromiumPath } from '../../.workspace/test/chromium.mjs'
import { makeCertificate } from '../../packages/widget/bench/build/build.mjs'
import { certificate } from '../../packages/widget/bench/build/places.mjs'
import { closeAll, openPorts, serveTenant, tenantPlaces } from '../server/sites.js'

export const SITE = 'https://site.op.test'
const GENAUTH = 'https://id.op.test'

/** Where Auth0 has what everybody finds by discovery. */
const AUTH0_PATHS: ReadonlyMap<string, string> = new Map([
  ['/authorize', '/oidc/auth'],
  ['/oauth/token', '/oidc/token'],
])

/** The adversarial GenAuth and a site, both on https as everywhere in the world, and a browser. */
export interface Stage {
  readonly browser: Browser
  /** Whether the last authorization request had this parameter. */
  readonly hasAsked: (parameter: string) => boolean
  /** Asks what no real GenAuth has. */
  readonly control: (path: string, body: object) => Promise<void>
  close(): Promise<void>
}

/** @param scripts of the site's pages, by their names */
export async function openStage(scripts: ReadonlyMap<string, Uint8Array>): Promise<Stage> {
  const places = tenantPlaces({ genauthPort: 0, xiaomiPort: 0, sourcesPort: 0 })
  const opened = await openPorts(places)
  const { genauth } = opened
  // Both ways lead to the same GenAuth: https for the browser, http for us.
  const served = { ...opened, genauth: { ...genauth, url: new URL(GENAUTH) } }
  serveTenant(served, { site: new URL(SITE), callbackUrls: [`${SITE}/*`] })
  makeCertificate()
  const options = { key: readFileSync(certificate.key), cert: readFileSync(certificate.cert) }
  let lastRequest = new URLSearchParams()
  const front = createServer(options, (request, response) => {
    if (request.headers.host === new URL(SITE).host) return servePage(scripts, request, response)
    request.url = withoutAuth0(request.url ?? '/')
    lastRequest = noteRequest(request.url, lastRequest)
    allowCookies(response)
    genauth.server.emit('request', request, response)
  })
  await new Promise<void>((resolve) => front.listen(0, '127.0.0.1', resolve))
  const browser = await launch((front.address() as AddressInfo).port)
  return {
    browser,
    hasAsked: (parameter) => lastRequest.has(parameter),
    control: (path, body) => post(new URL(path, genauth.url), body),
    async close() {
      await browser.close()
      front.close()
      front.closeAllConnections()
      await closeAll(Object.values(opened))
    },
  }
}

function launch(port: number): Promise<Browser> {
  return puppeteer.launch({
    ...chromiumOptions,
    executablePath: chromiumPath(),
    args: [
      ...chromiumOptions.args,
      '--ignore-certificate-errors',
      `--host-resolver-rules=MAP *.op.test 127.0.0.1:${port}`,
      '--disable-features=LocalNetworkAccessChecks',
    ],
  })
}

function servePage(
  scripts: ReadonlyMap<string, Uint8Array>,
  { url }: IncomingMessage,
  response: ServerResponse,
): void {
  const { pathname } = new URL(url ?? '/', SITE)
  const script = scripts.get(pathname)
  const type = script ? 'text/javascript' : 'text/html'
  response.writeHead(200, { 'content-type': `${type}; charset=utf-8` })
  response.end(script ?? page(pathname.slice(1)))
}

const page = (name: string) => `<!doctype html>
<html lang="en">
  <title>${name}</title>
  <link rel="icon" href="data:," />
  <script type="module" src="/${name}.js"></script>
</html>
`

/** One of the libraries sends cookies along, which its own server allows. */
function allowCookies(response: ServerResponse): void {
  const writeHead = response.writeHead.bind(response)
  response.writeHead = (status: number) => {
    response.setHeader('access-control-allow-credentials', 'true')
    return writeHead(status)
  }
}

/** @returns The parameters of the authorization request, where this is one. */
function noteRequest(url: string, last: URLSearchParams): URLSearchParams {
  const { pathname, searchParams } = new URL(url, GENAUTH)
  return pathname === '/oidc/auth' ? searchParams : last
}

function withoutAuth0(url: string): string {
  const [path = '', query] = url.split('?', 2)
  return [AUTH0_PATHS.get(path) ?? path, query].filter((part) => part !== undefined).join('?')
}

async function post(url: URL, body: object): Promise<void> {
  const headers = { 'content-type': 'application/json' }
  const response = await fetch(url, { method: 'POST', headers, body: JSON.stringify(body) })
  if (!response.ok) throw new Error(`POST ${url.href}: ${response.status}`)
}
