import { GenAuthError } from '../../src/model/errors.js'
import { settled } from './fake-browser.js'

/** The error that a promise is rejected with. Anything else fails the test. */
export async function failure(promise: Promise<unknown>): Promise<GenAuthError> {
  const outcome = await promise.then(
    () => 'no failure',
    (error: unknown) => error,
  )
  return genAuthError(outcome)
}

/** The error that a function throws. Anything else fails the test. */
export function thrown(act: () => unknown): GenAuthError {
  try {
    act()
  } catch (error) {
    return genAuthError(error)
  }
  return genAuthError('no failure')
}

function genAuthError(outcome: unknown): GenAuthError {
  if (outcome instanceof GenAuthError) return outcome
  throw new Error(`Expected a GenAuthError, got ${String(outcome)}`, { cause: outcome })
}

/** Tells whether a promise is not settled even when everything that needs no time has happened. */
export async function isPending(promise: Promise<unknown>): Promise<boolean> {
  let pending = true
  const note = () => (pending = false)
  promise.then(note, note)
  await settled()
  return pending
}
