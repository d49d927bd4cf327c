/** A directive's sources, and the page they stand on. */
export interface SourceList {
  readonly sources: readonly string[]
  /** Origin of the page: what `'self'` means. */
  readonly self: string | undefined
}

/**
 * Whether a source list lets requests go to an origin. A path in a source is taken for allowed: it
 * narrows what is asked for later.
 *
 * @see [CSP Level 3, section 6.7.2.8](https://www.w3.org/TR/CSP3/#match-url-to-source-expression)
 */
export function allowsOrigin({ sources, self }: SourceList, origin: string): boolean {
  const { protocol, hostname, port } = new URL(origin)
  return sources.some((source) => {
    const written = source.toLowerCase()
    if (written === '*') return true
    if (written === "'self'") return origin === self
    if (/^[a-z][a-z\d+.-]*:$/.test(written)) return written === protocol
    const [, scheme, host = '', wantedPort] = HOST_SOURCE.exec(written) ?? []
    const isScheme = scheme === undefined || `${scheme}:` === protocol
    return isScheme && isHost(host, hostname) && isPort(wantedPort, port)
  })
}

const HOST_SOURCE = /^(?:([a-z][a-z\d+.-]*):\/\/)?(\[[^\]]*\]|[^:/']+)(?::(\d+|\*))?(?:\/.*)?$/

function isHost(pattern: string, hostname: string): boolean {
  if (pattern === '*') return true
  return pattern.startsWith('*.') ? hostname.endsWith(pattern.slice(1)) : pattern === hostname
}

/** A source without a port means the scheme's own, which a URL does not write either. */
function isPort(wanted: string | undefined, port: string): boolean {
  return (
    wanted === '*' || (wanted ?? '') === port || (port === '' && /^(80|443)$/.test(wanted ?? ''))
  )
}
