import { html, type Html } from '../../http/page.js'
import type { Connection } from '../connections.js'
import { DEMO_ACCOUNT } from '../seeded-users.js'
import type { Application } from '../tenant.js'

/** The people that a login can be tried with. */
export const accountList = html`
  <h2 id="accounts">Who can sign in</h2>
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
    <dt>GitHub account <code>mei.lin</code></dt>
    <dd>
      Has the e-mail address of an account that exists, so Field matching signs in to that one (Mei
      Lin). Xiaomi tells no e-mail address, so nothing matches there.
    </dd>
    <dt>Any other name</dt>
    <dd>Is somebody new there. Accounts made here last until the demo stops.</dd>
  </dl>
`

/** Which connections each application has, and whom they let in. */
export function applicationTable(applications: readonly Application[]): Html {
  return html`
    <h2 id="applications">Applications and connections</h2>
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
          ${applications.flatMap((application) =>
            application.connections.map((connection) => row(application, connection)),
          )}
        </tbody>
      </table>
    </div>
  `
}

function row({ id, idTokenAlgorithm }: Application, connection: Connection): Html {
  return html`<tr>
    <td><code>${id}</code></td>
    <td>${idTokenAlgorithm}</td>
    <td><code>${connection.uniqueId}</code></td>
    <td>${connection.displayName}</td>
    <td>${describeAccounts(connection)}</td>
  </tr>`
}

function describeAccounts({ loginOnly, association, binding }: Connection): string {
  const mode = loginOnly ? ['Login only mode'] : []
  if (association === 'challenge') return [...mode, `Query binding (${binding})`].join(', ')
  if (association === 'field') return [...mode, 'Field matching'].join(', ')
  return loginOnly ? 'Login only mode' : 'Created at first login'
}
