import type { Finding } from '@genauth-login/core/setup'

/** What is to be mended first, then what is to be looked at, then the rest. */
const ORDER: readonly Finding['status'][] = ['problem', 'warning', 'unknown', 'ok']

/** The findings, worst first. */
export function worstFirst(findings: readonly Finding[]): readonly Finding[] {
  return ORDER.flatMap((wanted) => findings.filter(({ status }) => status === wanted))
}

/** All that the panel shows, as text to send to somebody. */
export function toReport(findings: readonly Finding[], trace: readonly string[]): string {
  const found = worstFirst(findings).map(({ status, id, found, fix }) => {
    const mend = fix && status !== 'ok' ? `\n  mend: ${fix}` : ''
    return `${status.padEnd(7)} ${id}: ${found}${mend}`
  })
  return ['genauth-login', ...found, '', 'The last login:', ...trace].join('\n')
}
