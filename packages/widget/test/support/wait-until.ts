import { waitUntil as waitForAWhile } from '@open-wc/testing'

/** Waits as long as a test may take, so that no machine is too slow. */
export function waitUntil(predicate: () => unknown, message?: string): Promise<void> {
  return waitForAWhile(predicate, message, { timeout: 20_000 })
}
