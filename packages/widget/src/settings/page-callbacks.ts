/** What `data-on-…` may name a function for: `data-on-success` for `genauth-success`, and so on. */
const EVENTS = ['before-login', 'popup-open', 'success', 'code', 'handoff', 'error', 'cancel']

/**
 * Calls functions of the page when an element's events fire: `data-on-success="app.login.done"` is
 * `window.app.login.done(event)`.
 *
 * The path is followed when the event fires, along own properties alone, and never evaluated:
 * inherited properties, and the names that the page's HTML gives to elements, lead nowhere.
 */
export function callPageFunctions(host: HTMLElement): void {
  for (const name of EVENTS) {
    const attribute = `data-on-${name}`
    let reported: string | undefined
    host.addEventListener(`genauth-${name}`, (event) => {
      const path = host.getAttribute(attribute)
      if (!path) return
      const { owner, value } = follow(path)
      if (typeof value === 'function') {
        // One that throws is an uncaught error of the page, as any listener.
        value.call(owner, event)
      } else if (reported !== path) {
        reported = path
        const got = JSON.stringify(path)
        console.error(`<genauth-login> ${attribute}: expected a function on window, got ${got}`)
      }
    })
  }
}

function follow(path: string): { owner: unknown; value: unknown } {
  let owner: unknown
  let value: unknown = window
  for (const step of path.split('.')) {
    owner = value
    value = ownProperty(owner, step)
  }
  return { owner, value }
}

function ownProperty(owner: unknown, name: string): unknown {
  const isObject = typeof owner === 'object' || typeof owner === 'function'
  if (!isObject || owner === null || !Object.hasOwn(owner, name)) return undefined
  return Reflect.get(owner, name)
}
