/** Web Locks, exclusive ones only. */
export class FakeLocks implements Pick<LockManager, 'request'> {
  readonly #queues = new Map<string, Promise<unknown>>()
  /** How many are waiting or at work. */
  pending = 0
  /** Whether a request that is aborted stays in its queue. */
  ignoresAborts = false

  async request<T>(...[name, options, work]: unknown[]): Promise<T> {
    const { signal } = options as { signal: AbortSignal }
    const before = this.#queues.get(name as string) ?? Promise.resolve()
    const aborted = new Promise<never>((_, reject) => {
      const abort = () => {
        if (!this.ignoresAborts) reject(new DOMException('The request was aborted.', 'AbortError'))
      }
      signal.addEventListener('abort', abort)
      if (signal.aborted) abort()
    })
    this.pending++
    const turn = Promise.race([before, aborted])
    const done = turn.then(() => (work as () => Promise<T>)())
    const over = done.catch(() => undefined)
    this.#queues.set(
      name as string,
      before.then(() => over),
    )
    try {
      return await done
    } finally {
      this.pending--
    }
  }

  /** Takes a lock as a tab does that is frozen. @returns Gives it back. */
  freeze(name: string): () => void {
    let thaw: () => void = () => undefined
    this.#queues.set(name, new Promise<void>((resolve) => (thaw = resolve)))
    return () => thaw()
  }
}
