import type { Provider } from 'oidc-provider'
import { APPLICATIONS, type Application } from './applications.js'
import { createProvider, type ProviderSetup } from './create-provider.js'

/**
 * A base URL with the applications that live under it, and the OpenID Provider that serves them.
 */
export interface Domain {
  /** Path of the base URL: empty, or `/{App ID}` in a unified-domain user pool. */
  readonly path: string
  readonly applications: readonly Application[]
  readonly provider: Provider
}

export function createDomains(setup: Omit<ProviderSetup, 'path' | 'applications'>): Domain[] {
  const paths = new Set(APPLICATIONS.map(({ path }) => path))
  return [...paths].map((path) => {
    const applications = APPLICATIONS.filter((application) => application.path === path)
    return { path, applications, provider: createProvider({ ...setup, path, applications }) }
  })
}
