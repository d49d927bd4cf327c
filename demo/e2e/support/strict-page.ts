import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { TestContext } from 'node:test'
import { contentSecurityPolicy, renderLogin } from '@genauth-login/widget/server'
import type { PolicyOptions } from '@genauth-login/widget/server'
import { startDemo } from './demo.js'
import { startScriptHost } from './script-host.js'
import type { ScriptHost } from './script-host.js'
import type { SitePage } from './site-page.js'

const SRI = createRequire(import.meta.url).resolve('@genauth-login/widget/sri.json')

/** A page's headers that isolate it from other origins. */
export const ISOLATION = {
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-embedder-policy': 'require-corp',
}

export interface StrictPageOptions {
  /** Attributes of the element beside those of its tenant. */
  readonly attributes?: Readonly<Record<string, string>>
  readonly policyOptions?: PolicyOptions
  /** Changes the policy that `contentSecurityPolicy()` gives. */
  readonly change?: (policy: string) => string
  readonly headers?: Readonly<Record<string, string>>
  /** Default is the one of `sri.json`. */
  readonly integrity?: string
}

export interface StrictPage {
  readonly page: SitePage
  readonly scriptHost: ScriptHost
  /** The policy of the page. */
  readonly policy: string
}

/** A policy without one of its directives. */
export function without(directive: string): (policy: string) => string {
  return (policy) =>
    policy
      .split('; ')
      .filter((each) => each.split(' ')[0] !== directive)
      .join('; ')
}

/**
 * Opens a page whose policy is the one that `contentSecurityPolicy()` gives, with its scripts at
 * another host, by their hash, and its own style sheet.
 */
export async function openStrictPage(
  t: TestContext,
  { attributes = {}, policyOptions = {}, change = (it) => it, ...rest }: StrictPageOptions,
): Promise<StrictPage> {
  const { headers, integrity = hashOfScript() } = rest
  const [demo, scriptHost] = await Promise.all([startDemo(t), startScriptHost(t)])
  const domain = demo.sites.genauth.origin
  const ofElement = { domain, 'app-id': 'demo-app', connection: 'xiaomi-demo', ...attributes }
  const options = { scripts: scriptHost.origin, nonce: 'strict', ...policyOptions }
  const policy = change(await contentSecurityPolicy(ofElement, options))
  const element = options.rendered
    ? await renderLogin(ofElement, { nonce: options.nonce })
    : toElement(ofElement)
  const html = toHtml({ element, scripts: scriptHost.origin, domain, integrity })
  const all = { 'content-security-policy': policy, ...headers }
  return { page: await demo.openHtml(html, '', all), scriptHost, policy }
}

function toElement(attributes: Readonly<Record<string, string>>): string {
  const written = Object.entries(attributes).map(([name, value]) => ` ${name}="${value}"`)
  return `<genauth-login${written.join('')}></genauth-login>`
}

function hashOfScript(): string {
  const hashes = JSON.parse(readFileSync(SRI, 'utf8')) as Record<string, string>
  return hashes['genauth-login.js']!
}

type Parts = Readonly<Record<'element' | 'scripts' | 'domain' | 'integrity', string>>

function toHtml({ element, scripts, domain, integrity }: Parts): string {
  return `<!doctype html><html lang="en"><head><title>Strict site</title>
    <link rel="stylesheet" href="/site.css" nonce="strict">
    <script type="module" src="${scripts}/genauth-login.js" crossorigin
      integrity="${integrity}"></script>
    <script type="module" nonce="strict">
      import { GenAuthSession } from '${scripts}/genauth-session.js'
      const login = document.querySelector('genauth-login')
      const show = (id, text) => { document.querySelector(id).textContent = text }
      login.addEventListener('genauth-success', ({ result }) =>
        show('#result', JSON.stringify({ claims: result.claims })))
      login.addEventListener('genauth-error', ({ error }) => show('#error', error.code))
      const session = new GenAuthSession({ domain: '${domain}', appId: 'demo-app' })
      document.querySelector('#renew').addEventListener('click', () =>
        session.renewSilently().catch((error) =>
          show('#error', error.code + ': ' + error.oauthError)))
    </script></head>
    <body><main>${element}<button id="renew">Renew silently</button></main>
    <pre id="result"></pre><code id="error"></code></body></html>`
}
