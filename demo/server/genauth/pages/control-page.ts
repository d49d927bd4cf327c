import { html, type Html } from '../../http/page.js'
import type { Application } from '../tenant.js'
import type { Switches } from '../switches.js'
import { accountList, applicationTable } from './control-lists.js'
import { failureForm } from './control-failures.js'
import { switchForm } from './control-switches.js'
import { layout } from './layout.js'

export interface ControlPageOptions {
  readonly armed: string | null
  readonly genauth: URL
  readonly site: URL
  readonly applications: readonly Application[]
  readonly switches: Switches
}

/** The control page: how the tenant behaves, scripted failures, and what there is to log in with. */
export function controlPage(options: ControlPageOptions): Html {
  const { armed, genauth, site, applications, switches } = options
  const body = html`
    <h1>Behind the scenes</h1>
    <p class="soft">
      This GenAuth is simulated. Here you set how its tenant behaves, make its
      <strong>next login</strong> go wrong, once, and watch what
      <a href="${site.href}">the site</a> makes of it.
    </p>
    <nav class="contents">
      <a href="#switches">Switches</a> <a href="#failures">Failures</a>
      <a href="#requests">By request</a> <a href="#accounts">Who can sign in</a>
      <a href="#applications">Applications</a>
    </nav>
    <h2 id="switches">How this tenant behaves</h2>
    <p class="soft">
      Each position counts from the next request on. The first one is what a tenant most likely
      does.
    </p>
    ${switchForm(switches)}
    <h2 id="failures">Scripted failures</h2>
    ${failureForm(armed)} ${requests(genauth)} ${accountList} ${applicationTable(applications)}
  `
  return layout({
    language: 'en',
    title: 'Behind the scenes',
    body,
    footer: 'A simulated GenAuth on this machine',
    wide: true,
  })
}

const requests = (genauth: URL) => html`
  <h2 id="requests">By request</h2>
  <p class="soft">
    For tests. The site’s pages may send these too; an unknown name is answered with 400 and what
    there is.
  </p>
  <pre tabindex="0">
GET ${genauth.href}demo/switches       the position of each switch
POST ${genauth.href}demo/switches
content-type: application/json

{ "accessTokens": "opaque" }         sets some of them
DELETE ${genauth.href}demo/switches    sets all to their defaults

POST ${genauth.href}demo/next
content-type: application/json

{ "fail": "token-400" }      the next login only, from its authorization request on
{ "fail": null }             never mind

GET ${genauth.href}demo/requests       how often each endpoint was asked
DELETE ${genauth.href}demo/requests    start counting anew</pre>
`
