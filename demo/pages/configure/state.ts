/** What the page starts with, where its address says nothing of it. */
export type Defaults = Readonly<Record<string, string>>

/**
 * Every choice that was made, by name, as the page's address holds them to be shared. An attribute
 * has its own name, a custom property too, a part is `part-button`.
 */
export class State extends EventTarget {
  readonly #choices: URLSearchParams
  readonly #defaults: Defaults

  constructor(address: URL, defaults: Defaults) {
    super()
    this.#choices = address.searchParams
    this.#defaults = defaults
  }

  get(name: string): string {
    return this.#choices.get(name) ?? this.#defaults[name] ?? ''
  }

  /** Keeps the choice in the address, and tells who listens by `change`. */
  set(name: string, value: string): void {
    if (value === (this.#defaults[name] ?? '')) this.#choices.delete(name)
    else this.#choices.set(name, value)
    const query = this.#choices.toString()
    history.replaceState(history.state, '', query ? `?${query}` : location.pathname)
    this.dispatchEvent(new Event('change'))
  }

  /** The names that are chosen and not empty, with their values. */
  chosen(names: Iterable<string>): [name: string, value: string][] {
    const all = [...names].map((name): [string, string] => [name, this.get(name)])
    return all.filter(([, value]) => value !== '')
  }
}
