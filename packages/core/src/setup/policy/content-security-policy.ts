import { allowsOrigin } from './source-list.js'

/** One Content Security Policy: its sources by directive. */
export type Policy = ReadonlyMap<string, readonly string[]>

/**
 * Reads the policies of a page. Several headers arrive as one, with commas between.
 *
 * @see [CSP Level 3, section 2.2](https://www.w3.org/TR/CSP3/#parse-serialized-policy-list)
 */
export function parsePolicies(texts: readonly string[]): readonly Policy[] {
  return texts.flatMap((text) => text.split(',')).map(parsePolicy)
}

/** Of two directives of one name the first counts. */
function parsePolicy(text: string): Policy {
  const policy = new Map<string, readonly string[]>()
  for (const directive of text.split(';')) {
    const [name = '', ...sources] = directive.trim().split(/\s+/)
    const key = name.toLowerCase()
    if (key !== '' && !policy.has(key)) policy.set(key, sources)
  }
  return policy
}

/** Whether pages may send requests to an origin. Every policy has to allow it. */
export function allowsConnections(
  policies: readonly Policy[],
  origin: string,
  self: string | undefined,
): boolean {
  return policies.every((policy) => {
    const sources = policy.get('connect-src') ?? policy.get('default-src')
    return sources === undefined || allowsOrigin({ sources, self }, origin)
  })
}

/** Whether a page that enforces Trusted Types lets Lit create its policy. */
export function allowsLit(policies: readonly Policy[]): boolean {
  return policies.every((policy) => {
    const names = policy.get('trusted-types')
    return names === undefined || names.includes('lit-html') || names.includes('*')
  })
}

/** Whether a sandbox of the page's own keeps it from opening windows. */
export function allowsPopups(policies: readonly Policy[]): boolean {
  return policies.every((policy) => policy.get('sandbox')?.includes('allow-popups') ?? true)
}

/** Whether a policy says who may frame the page. */
export function limitsFraming(policies: readonly Policy[]): boolean {
  return policies.some((policy) => policy.has('frame-ancestors'))
}
