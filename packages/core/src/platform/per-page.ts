import type { Browser } from './browser.js'

/** What all clients of a page share. @returns Gives it for a page, created when it is first asked. */
export function perPage<State>(create: () => State): (browser: Browser) => State {
  const states = new WeakMap<Browser, State>()
  return (browser) => {
    const state = states.get(browser) ?? create()
    states.set(browser, state)
    return state
  }
}
