import { dispatch, groupOf } from './events.js'

/** Who hears of an element's logins: the element and its group, whatever becomes of them. */
export class Audience {
  readonly #host: HTMLElement
  readonly #keepAlive: () => boolean | undefined
  /** As it was when the login began. */
  #group: Element | null = null

  /** @param keepAlive Whether an element that is gone speaks on. */
  constructor(host: HTMLElement, keepAlive: () => boolean | undefined) {
    this.#host = host
    this.#keepAlive = keepAlive
  }

  /** Call it when a login begins: an element that is gone has no group. */
  gather(): void {
    this.#group = groupOf(this.#host)
  }

  /**
   * Dispatches an event. An element that is gone, and speaks on, does so to the group that it was
   * in, or to the page.
   *
   * @returns `false` when a listener has prevented it.
   */
  tell(event: Event): boolean {
    if (this.#host.isConnected || !this.#keepAlive()) return dispatch(this.#host, event)
    return dispatch(this.#host, event, this.#group?.isConnected ? this.#group : document)
  }
}
