/** What `data-on-…` may name a function for: `data-on-success` for `genauth-success`, and so on. */
const EVENTS = ['before-login', 'popup-open', 'success', 'code', 'handoff', 'error', 'cancel']

const PREFIX = 'data-on-'

/** The attributes that may name a function of the page. */
export const PAGE_CALLBACKS: readonly string[] = EVENTS.map((name) => PREFIX + name)

/** What the developer has been told on this page. */
const reported = new Set<string>()

/**
 * Calls a function of the page when an element's event fires: `data-on-success="app.login.done"` is
 * `window.app.login.done(event)`. Call it when the element gets the attribute.
 *
 * The path is followed when the event fires, along own properties alone, and never evaluated:
 * inherited properties, and the names that the page's HTML gives to elements, lead nowhere.
 */
export function listenForPage(host: HTMLElement, attribute: string): void {
  // The same listener twice is one.
  host.addEventListener(attribute.replace(PREFIX, 'genauth-'), callPageFunction)
}

function callPageFunction(event: Event): void {
  const host = event.currentTarget
  if (!(host instanceof HTMLElement)) return
  const attribute = event.type.replace('genauth-', PREFIX)
  const path = host.getAttribute(attribute)
  if (!path) return
  const { owner, value } = follow(path)
  // One that throws is an uncaught error of the page, as any listener.
  if (typeof value === 'function') value.call(owner, event)
  else reportOnce(`${attribute}: expected a function on window, got ${JSON.stringify(path)}`)
}

function reportOnce(message: string): void {
  if (reported.has(message)) return
  reported.add(message)
  console.error(`<genauth-login> ${message}`)
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
