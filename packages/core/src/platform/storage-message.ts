/**
 * What a window needs to be heard by the others of its origin, and to hear them, through
 * `localStorage`.
 */
export interface StoragePage {
  /** Reading it throws where storage is blocked. */
  readonly localStorage: Pick<Storage, 'setItem' | 'removeItem'>
}

/**
 * Posts a message to the other windows of this origin. It is gone again at once: they hear of it
 * all the same.
 */
export function postToStorage(page: StoragePage, key: string, message: object): void {
  try {
    page.localStorage.setItem(key, JSON.stringify(message))
    page.localStorage.removeItem(key)
  } catch {
    // Blocked or full: the other ways are still there.
  }
}

/** What was posted, in the shape of a message from a window that nobody has a handle of. */
export function fromStorage({ isTrusted, url, newValue }: StorageEvent): MessageEvent<unknown> {
  return {
    isTrusted,
    origin: new URL(url).origin,
    source: null,
    data: parse(newValue),
  } as MessageEvent<unknown>
}

function parse(text: string | null): unknown {
  try {
    return JSON.parse(text ?? '')
  } catch {
    return undefined
  }
}
