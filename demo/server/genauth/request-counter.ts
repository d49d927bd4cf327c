/**
 * How often each endpoint was asked, as `POST /oidc/token`; the demo's own control endpoints do not
 * count.
 */
export class RequestCounter {
  readonly #counts = new Map<string, number>()

  count(method: string, path: string): void {
    if (path === '/demo' || path.startsWith('/demo/')) return
    const key = `${method} ${path}`
    this.#counts.set(key, (this.#counts.get(key) ?? 0) + 1)
  }

  reset(): void {
    this.#counts.clear()
  }

  toJSON(): Record<string, number> {
    return Object.fromEntries(this.#counts)
  }
}
