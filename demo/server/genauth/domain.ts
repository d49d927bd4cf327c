import type { Provider } from 'oidc-provider'
import { createProvider, type ProviderSetup } from './provider/create-provider.js'
import { createMemoryAdapters } from './provider/memory-adapter.js'
import type { Application } from './tenant.js'

/**
 * A base URL with the applications that live under it, and the OpenID Provider that serves them.
 */
export interface Domain {
  readonly origin: string
  /** Absent at the applications' own address, which answers to other names of this machine, too. */
  readonly host?: string
  /** Path of the base URL: empty, or `/{App ID}` in a unified-domain user pool. */
  readonly path: string
  readonly applications: readonly Application[]
  readonly provider: Provider
}

/** The hosts that GenAuth answers at. */
export interface Hosts {
  /** The applications' own address, and that of everything the user pool shares. */
  readonly application: URL
  /** A domain of the customer's. */
  readonly customDomain: URL
  /** The user pool's domain, with the Application Panel. */
  readonly panel: URL
}

export type DomainSetup = Omit<ProviderSetup, 'base' | 'adapter'>

/** Every host for the applications without a path, and a path at the first for each of the rest. */
export function createDomains(hosts: Hosts, setup: DomainSetup): Domain[] {
  const adapter = createMemoryAdapters()
  const { applications } = setup
  const paths = new Set(applications.map(({ path }) => path))
  const bases = [...paths].map((path) => new URL(path, hosts.application))
  return [hosts.customDomain, hosts.panel, ...bases].map((base) => {
    const path = base.pathname.replace(/\/$/, '')
    const own = applications.filter((application) => application.path === path)
    return {
      origin: base.origin,
      ...(base.origin !== hosts.application.origin && { host: base.host }),
      path,
      applications: own,
      provider: createProvider({
        ...setup,
        base,
        applications: own,
        adapter: path === '' ? adapter : createMemoryAdapters(),
      }),
    }
  })
}
