/** What a page may load beyond its own origin's style sheet: sources by directive. */
export type AllowedSources = Readonly<Record<string, readonly string[]>>

/** Builds a strict policy: nothing inline, nothing from elsewhere, unless it is listed. */
export function contentSecurityPolicy(allowed: AllowedSources = {}): string {
  const directives: AllowedSources = {
    'default-src': ["'none'"],
    'style-src': ["'self'"],
    'img-src': ["'self'", 'data:'],
    'base-uri': ["'none'"],
    'form-action': ["'self'"],
    'frame-ancestors': ["'none'"],
    ...allowed,
  }
  return Object.entries(directives)
    .map(([name, sources]) => `${name} ${sources.join(' ')}`)
    .join('; ')
}
