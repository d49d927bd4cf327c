import { CONFORMANCE } from './conformance.js'
import type { Failure } from './failure.js'
import { FAULTS } from './faults.js'
import { HOSTILE } from './hostile.js'
import { HOSTILE_SIGNATURES } from './hostile-signatures.js'
import { SESSION_CASES } from './session-cases.js'

/** Every failure that can be scripted, as the control page shows them. */
export const FAILURE_GROUPS: Readonly<Record<string, Readonly<Record<string, Failure>>>> = {
  'What goes wrong by itself': FAULTS,
  'Cases of the OpenID conformance suite': CONFORMANCE,
  'A hostile GenAuth': HOSTILE,
  'A hostile GenAuth: keys and signatures': HOSTILE_SIGNATURES,
  'After the login: who it is, renewals, logouts': SESSION_CASES,
}

/** All of them by name: what `POST /demo/next` takes. */
export const FAILURES: ReadonlyMap<string, Failure> = new Map(
  Object.values(FAILURE_GROUPS).flatMap(Object.entries<Failure>),
)

/** The failure of that name, if there is one: the value usually comes from a request. */
export function findFailure(name: unknown): Failure | undefined {
  return typeof name === 'string' ? FAILURES.get(name) : undefined
}
