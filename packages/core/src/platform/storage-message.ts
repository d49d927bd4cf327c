import { parseJson } from '../model/parse-json.js'
import type { ReceivedMessage } from '../model/response-message.js'
import { toJson } from '../model/to-json.js'

/** What a page needs to send messages to the other windows of its origin through `localStorage`. */
export interface MessagePage {
  /** Reading it throws where storage is blocked. */
  readonly localStorage: Pick<Storage, 'setItem' | 'removeItem'>
}

/**
 * Sends a message to the other windows of this origin. It is removed at once: they get the
 * `storage` event all the same.
 */
export function postToStorage(page: MessagePage, key: string, message: object): void {
  try {
    page.localStorage.setItem(key, toJson(message))
    page.localStorage.removeItem(key)
  } catch {
    // Blocked or full: the message is sent in other ways, too.
  }
}

/** Reads what was sent, in the shape of a message from a window that nobody has a handle of. */
export function fromStorage({ isTrusted, url, newValue }: StorageEvent): ReceivedMessage {
  return { isTrusted, origin: new URL(url).origin, source: null, data: parseJson(newValue) }
}
