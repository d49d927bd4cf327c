// How every page tells that a login has ended: by the events that our own element has.

/** Runs a login and dispatches `genauth-success` or `genauth-error` on the target. */
export async function dispatchOutcome(target, login) {
  try {
    await login()
    target.dispatchEvent(new Event('genauth-success'))
  } catch (error) {
    target.dispatchEvent(Object.assign(new Event('genauth-error'), { error }))
  }
}
