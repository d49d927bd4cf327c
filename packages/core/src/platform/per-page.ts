/** What all clients of a page share. @returns Gives it for a page, created when it is first asked. */
export function perPage<State>(create: () => State): (page: object) => State {
  const states = new WeakMap<object, State>()
  return (page) => {
    const state = states.get(page) ?? create()
    states.set(page, state)
    return state
  }
}
