import { isWebProvider } from '../../model/provider-support.js'
import { findConnection } from '../../protocol/connection.js'
import { ofTenant } from '../check.js'
import type { Check } from '../check.js'
import { CONSOLE } from '../console.js'
import { ok, problem, unknown } from '../finding.js'

/** That the connection's identity source works on the web. */
export const connectionKind: Check = {
  id: 'connection_kind',
  title: 'Kind of identity source',
  why:
    'Some identity sources work in native apps and mini programs only. The login ends in ' +
    '`invalid_config` with reason `connection`.',
  judge: ofTenant(({ application }, { settings }) => {
    const found = findConnection(application, settings.config)
    if (!found) return unknown('There is no connection to judge.')
    if (isWebProvider(found.provider)) return ok(`${found.provider} works on the web.`)
    return problem(
      `${found.identifier} is of the type ${found.provider}, which needs a native app.`,
      `Create a connection of the type for the web: ${CONSOLE.socialSource} → Create Social ` +
        `Identity Source, ${found.provider === 'xiaomi:mobile' ? '“Xiaomi”' : 'without “Mobile”'}.`,
    )
  }),
}
