import { dispatch, groupOf } from './events.js'

/** Who hears of an element's logins: the element and its group, whatever becomes of them. */
export class Audience {
  readonly #host: HTMLElement
  /** As it was when the login began. */
  #group: Element | null = null

  constructor(host: HTMLElement) {
    this.#host = host
  }

  /** Call it when a login begins: an element that is gone has no group. */
  gather(): void {
    this.#group = groupOf(this.#host)
  }

  /**
   * Dispatches an event.
   *
   * @param keepAlive An element that is gone speaks to the group that it was in, or to the page.
   * @returns `false` when a listener has prevented it.
   */
  tell(event: Event, keepAlive: boolean | undefined): boolean {
    if (this.#host.isConnected || !keepAlive) return dispatch(this.#host, event)
    return dispatch(this.#host, event, this.#group?.isConnected ? this.#group : document)
  }
}
