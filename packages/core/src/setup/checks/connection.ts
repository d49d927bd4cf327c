import { connectionsOnTheWeb, findConnection } from '../../protocol/connection.js'
import type { SetupFacts } from '../facts.js'
import { ofTenant } from '../check.js'
import type { Check } from '../check.js'
import { CONSOLE } from '../console.js'
import { ok, problem, warning } from '../finding.js'
import type { Verdict } from '../finding.js'
import type { TenantSettings } from '../read/tenant-settings.js'
import { toLine } from '../url-pattern.js'

const SWITCH_ON =
  `Open the connection for the application: ${CONSOLE.socialSource} → the connection → its ` +
  `application, or ${CONSOLE.loginControl} → Social Login → Add Identity Source.`

/** That the connection is there, and switched on for the application. */
export const connection: Check = {
  id: 'connection',
  title: 'Social Identity Source connection',
  why:
    'The hosted page shows no button for a connection that is not switched on, and the direct ' +
    'route ends in `invalid_config` with reason `connection`.',
  judge: ofTenant((tenant, { settings }) => {
    const { connections } = tenant.application
    if (!connections.length) {
      return problem('No connection is switched on for the application.', SWITCH_ON)
    }
    const there = toLine(connections.map(({ identifier }) => identifier))
    const { connection: wanted } = settings.config
    if (wanted === undefined) return judgeUnnamed(tenant, settings, there)
    const found = findConnection(tenant.application, settings.config)
    if (found) return ok(`${found.identifier}, Display Name ${found.displayName}`)
    return problem(
      `${wanted} is not there, or not switched on. There are: ${there}.`,
      `${SWITCH_ON} Or correct the Unique ID.`,
    )
  }),
}

/** Without a name the first connection of Xiaomi's is meant. */
function judgeUnnamed(
  { application }: TenantSettings,
  { config, endpoints }: SetupFacts['settings'],
  there: string,
): Verdict {
  const found = findConnection(application, config)
  if (found) return ok(`${found.identifier}, the first of Xiaomi’s. There are: ${there}.`)
  const usable = connectionsOnTheWeb({ ...application, showsSocialLogin: true }, endpoints)
  if (usable.length) return warning(`None of Xiaomi’s. There are: ${there}.`, SWITCH_ON)
  return problem(`None that works on the web. There are: ${there}.`, SWITCH_ON)
}
