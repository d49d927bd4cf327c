import { html, type Html } from '../../http/html.js'
import { APPLICATIONS } from '../applications.js'
import type { Failure } from '../failures/failure.js'
import { FAILURE_GROUPS } from '../failures/failures.js'
import { DEMO_ACCOUNT } from '../seeded-users.js'
import { layout } from './layout.js'

const ASSOCIATIONS = {
  none: 'Created at first login',
  field: 'Field matching',
  challenge: 'Query binding',
} as const

export interface ControlPageOptions {
  readonly armed: string | null
  readonly genauth: URL
  readonly site: URL
}

/** The control page: scripted failures, and what there is to log in with. */
export function controlPage({ armed, genauth, site }: ControlPageOptions): Html {
  const body = html`
    <h1>Behind the scenes</h1>
    <p class="soft">
      This GenAuth is simulated. Here you can make its <strong>next login</strong> go wrong, once,
      and watch what <a href="${site.href}">the site</a> makes of it.
    </p>
    <p class="status ${armed && 'armed'}" role="status">
      ${armed === null ? 'The next login will go well.' : html`The next login will fail: <code>${armed}</code>`}
    </p>
    <h2>Scripted failures</h2>
    <form method="post" action="/demo/next" class="failures">
      ${Object.entries(FAILURE_GROUPS).map(
        ([title, failures], index) => html`
          <details ${(index === 0 || (armed !== null && Object.hasOwn(failures, armed))) && 'open'}>
            <summary>${title}</summary>
            ${failureButtons(failures, armed)}
          </details>
        `,
      )}
      <button class="button" name="fail" value="">Let the next login go well</button>
    </form>
    ${requests(genauth)} ${accounts} ${applications}
  `
  return layout({
    language: 'en',
    title: 'Behind the scenes',
    body,
    footer: 'A simulated GenAuth on this machine',
    wide: true,
  })
}

const failureButtons = (failures: Readonly<Record<string, Failure>>, armed: string | null) =>
  Object.entries(failures).map(
    ([name, { description }]) => html`
      <div class="failure">
        <button
          class="button"
          name="fail"
          value="${name}"
          aria-pressed="${name === armed ? 'true' : 'false'}"
        >
          <code>${name}</code>
        </button>
        <p>${description}</p>
      </div>
    `,
  )

const requests = (genauth: URL) => html`
  <h2>By request</h2>
  <p class="soft">
    For tests. The site’s pages may send these too; an unknown name is answered with 400 and the
    list of names.
  </p>
  <pre tabindex="0">
POST ${genauth.href}demo/next
content-type: application/json

{ "fail": "token-400" }      the next login only, from its authorization request on
{ "fail": null }             never mind

GET ${genauth.href}demo/requests       how often each endpoint was asked
DELETE ${genauth.href}demo/requests    start counting anew</pre>
`

const accounts = html`
  <h2>Who can sign in</h2>
  <dl>
    <dt><code>${DEMO_ACCOUNT.account}</code>, password <code>${DEMO_ACCOUNT.password}</code></dt>
    <dd>
      An account with a password: for the hosted page’s form, and to bind a Xiaomi account to (Dana
      Demo).
    </dd>
    <dt>Xiaomi account <code>mi-fan</code></dt>
    <dd>
      Has an account where the connection is in Login only mode (Mia Fan). Elsewhere a new one is
      created.
    </dd>
    <dt>Xiaomi account <code>stranger</code></dt>
    <dd>Is not known anywhere: Login only mode turns it away with code 2031.</dd>
    <dt>Xiaomi account <code>matching</code></dt>
    <dd>
      Has the nickname of an account that exists, so Field matching signs in to that one (Mei Lin).
    </dd>
    <dt>Any other name, and any name at another source</dt>
    <dd>Is somebody new there. Accounts made here last until the demo stops.</dd>
  </dl>
`

const applications = html`
  <h2>Applications and connections</h2>
  <div class="scroll" tabindex="0" role="region" aria-label="Applications and connections">
    <table>
      <thead>
        <tr>
          <th scope="col">App ID</th>
          <th scope="col">ID token</th>
          <th scope="col">Unique ID</th>
          <th scope="col">Display Name</th>
          <th scope="col">Accounts</th>
        </tr>
      </thead>
      <tbody>
        ${APPLICATIONS.flatMap(({ id, idTokenAlgorithm, connections }) =>
          connections.map(
            ({ uniqueId, displayName, loginOnly, association }) =>
              html`<tr>
                <td><code>${id}</code></td>
                <td>${idTokenAlgorithm}</td>
                <td><code>${uniqueId}</code></td>
                <td>${displayName}</td>
                <td>${loginOnly ? 'Login only mode' : ASSOCIATIONS[association]}</td>
              </tr>`,
          ),
        )}
      </tbody>
    </table>
  </div>
`
