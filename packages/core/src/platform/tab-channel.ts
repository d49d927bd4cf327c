import type { SessionBrowser } from './browser.js'

/**
 * What tabs tell each other of a session: that it has changed, or that it was ended. What it is
 * now, each tab reads for itself; a token is never sent.
 */
export type TabMessage = 'changed' | 'signed_out'

/** The way to the other tabs with the same session, and to other session objects of this page. */
export interface TabChannel {
  post(message: TabMessage): void
}

/**
 * Opens a channel between tabs until the signal is aborted. Changes to `localStorage` by other tabs
 * arrive as `changed`. A `BroadcastChannel` that the browser refuses leaves the storage events.
 *
 * @param name Of the channel, and of the item in storage.
 */
export function openTabChannel(
  browser: SessionBrowser,
  name: string,
  signal: AbortSignal,
  onMessage: (message: TabMessage) => void,
): TabChannel {
  const channel = openBroadcastChannel(browser, name)
  if (channel) {
    channel.onmessage = ({ data }: MessageEvent<unknown>) => {
      if (data === 'changed' || data === 'signed_out') onMessage(data)
    }
    signal.addEventListener('abort', () => channel.close())
  }
  const onStorage = ({ key }: StorageEvent) => {
    // The key is `null` when the whole storage was cleared.
    if (key === name || key === null) onMessage('changed')
  }
  browser.addEventListener('storage', onStorage, { signal })
  return { post: (message) => postTo(channel, message) }
}

function openBroadcastChannel(browser: SessionBrowser, name: string): BroadcastChannel | undefined {
  try {
    return browser.BroadcastChannel && new browser.BroadcastChannel(name)
  } catch {
    return undefined
  }
}

function postTo(channel: BroadcastChannel | undefined, message: TabMessage): void {
  try {
    channel?.postMessage(message)
  } catch {
    // A closed channel reaches nobody. The change in this tab goes on.
  }
}
