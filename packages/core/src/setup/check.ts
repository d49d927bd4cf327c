import { unknown } from './finding.js'
import type { Finding, Verdict } from './finding.js'
import type { SetupFacts } from './facts.js'
import type { Discovery } from './read/discovery.js'
import type { ServedPage } from './read/served-page.js'
import type { TenantSettings } from './read/tenant-settings.js'

/** One look at what was read. Pure. */
export interface Check extends Pick<Finding, 'id' | 'title' | 'why'> {
  readonly judge: (facts: SetupFacts) => Verdict
}

type Judge<T> = (read: T, facts: SetupFacts) => Verdict

/** Judges the public configuration, where it can be read. */
export function ofTenant(judge: Judge<TenantSettings>): Check['judge'] {
  return (facts) =>
    facts.tenant.outcome === 'read'
      ? judge(facts.tenant.value, facts)
      : unknown('The public configuration could not be read.')
}

/** Judges the discovery document, where it can be read. */
export function ofDiscovery(judge: Judge<Discovery>): Check['judge'] {
  return (facts) =>
    facts.discovery.outcome === 'read'
      ? judge(facts.discovery.value, facts)
      : unknown(`The discovery document could not be read at ${facts.settings.discoveryUrl}.`)
}

/** Judges the page as its server sends it, where it can be read. */
export function ofServedPage(judge: Judge<ServedPage>): Check['judge'] {
  return (facts) => {
    const { page, settings } = facts
    if (page.served) return judge(page.served, facts)
    return settings.page === undefined
      ? unknown('No page was named.', 'Name the page with the button.')
      : unknown(`${settings.page} could not be read.`)
  }
}
