import { CHECKS } from './checks.js'
import type { SetupFacts } from './facts.js'
import type { Finding } from './finding.js'

/** Judges what was read. Pure. */
export function toFindings(facts: SetupFacts): readonly Finding[] {
  return CHECKS.map(({ id, title, why, judge }) =>
    Object.freeze({ id, title, ...judge(facts), why }),
  )
}
