import { invalidConfig } from '@genauth-login/core'

/**
 * What an attribute may name a function for: `data-on-success`, for `genauth-success`, and so on.
 */
const ENDINGS = ['before-login', 'popup-open', 'success', 'code', 'handoff', 'error', 'cancel']

/**
 * Calls the page's own functions when an element's events fire: `data-on-success="app.login.done"`
 * is
 * `window.app.login.done(event)`. The path is followed when the event fires, by what each object
 * holds itself, and never
 * evaluated: what is inherited, or a name that the page's HTML gives to an element, leads nowhere.
 */
export function callPageBack(host: HTMLElement): void {
  for (const ending of ENDINGS) {
    /** What the developer has been told of already. */
    let told: string | undefined
    host.addEventListener(`genauth-${ending}`, (event) => {
      const attribute = `data-on-${ending}`
      const path = host.getAttribute(attribute)
      if (!path) return
      let owner: unknown
      let found: unknown = window
      for (const step of path.split('.')) {
        owner = found
        found =
          Object.hasOwn(Object(owner) as object, step) && (owner as Record<string, unknown>)[step]
      }
      // One that throws is an uncaught error of the page's, as any listener.
      if (typeof found === 'function') found.call(owner, event)
      else if (told !== path) {
        told = path
        console.error('<genauth-login>', invalidConfig(attribute, 'a function on window', path))
      }
    })
  }
}
