import { closeAll, openPorts, serveTenant, tenantPlaces, type TenantUrls } from '../sites.js'
import type { MockFile } from './mock-file.js'

export interface Mock extends TenantUrls {
  close(): Promise<void>
}

const PORT = 8081

/**
 * Starts a GenAuth, a Xiaomi and the other identity sources, for a site of somebody's own.
 *
 * @throws {PortUnavailableError} when a port cannot be had; none is left open then.
 */
export async function startMock(file: MockFile): Promise<Mock> {
  const { port = PORT, origins = [], callbackUrls = [], switches = {}, failures = [] } = file
  const { applications = [], users = [] } = file
  const places = tenantPlaces({ genauthPort: port, xiaomiPort: 0, sourcesPort: 0 })
  const opened = await openPorts({
    ...places,
    genauth: { ...places.genauth, setting: '--port, or “port” in the file' },
  })
  const tenant = serveTenant(opened, {
    site: new URL(origins[0] ?? opened.genauth.url),
    // Any page of such a site may receive the answer.
    callbackUrls: [...origins.map((origin) => `${origin}/*`), ...callbackUrls],
    applications,
    users,
    script: { switches, failures },
  })
  return { ...tenant, close: () => closeAll(Object.values(opened)) }
}
