import { findConnection } from '../../protocol/connection.js'
import type { Check } from '../check.js'
import { unknown } from '../finding.js'
import type { Verdict } from '../finding.js'
import type { TenantSettings } from '../read/tenant-settings.js'
import type { SetupSettings } from '../settings.js'

/** Where GenAuth itself receives people from identity sources, unless it names another place. */
const GENAUTH = 'https://core.genauth.ai'

const FIX =
  'Register it at the Xiaomi Open Platform → Management Center → Account Services → your Web ' +
  'application → Application callback address, letter by letter.'

/** The address to register at Xiaomi. It is GenAuth's, not the site's. */
export const identitySourceCallback: Check = {
  id: 'identity_source_callback',
  title: 'Application callback address at Xiaomi',
  why:
    'Xiaomi sends people back to this address of GenAuth’s alone. With another one Xiaomi shows ' +
    'error 96010, and nothing comes back.',
  judge: ({ tenant, settings }) =>
    tenant.outcome === 'read' ? judge(tenant.value, settings) : toTemplate(settings),
}

function judge(tenant: TenantSettings, settings: SetupSettings): Verdict {
  const found = findConnection(tenant.application, settings.config)
  const uniqueId = found?.identifier ?? settings.config.connection
  const address = uniqueId && toAddress(tenant, uniqueId)
  if (!address) return toTemplate(settings, tenant.userPoolId)
  return { status: 'ok', found: address, fix: FIX, copy: address }
}

function toAddress(
  { authorizationUrls, userPoolId }: TenantSettings,
  uniqueId: string,
): string | undefined {
  const named = authorizationUrls.get(uniqueId)
  if (named !== undefined) return `${named}/callback`
  const [another] = authorizationUrls.values()
  const origin = another === undefined ? GENAUTH : new URL(another).origin
  return userPoolId && `${origin}/connection/social/${uniqueId}/${userPoolId}/callback`
}

/** The rule, with what is known filled in. */
function toTemplate({ config }: SetupSettings, userPoolId = '{User Pool ID}'): Verdict {
  const uniqueId = config.connection ?? '{Unique ID}'
  return unknown(`${GENAUTH}/connection/social/${uniqueId}/${userPoolId}/callback`, FIX)
}
