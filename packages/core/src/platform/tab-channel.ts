import type { SessionBrowser } from './browser.js'

/**
 * All that tabs tell each other of a session. What it is now, each looks up for itself, if it can.
 */
export type News = 'changed' | 'signed_out'

/** The other tabs with the same session, and the other session objects of this page. */
export interface OtherTabs {
  tell(news: News): void
}

/** Listens to the other tabs until the signal is aborted. */
export function listenToOtherTabs(
  browser: SessionBrowser,
  name: string,
  signal: AbortSignal,
  onNews: (news: News) => void,
): OtherTabs {
  const channel = browser.BroadcastChannel && new browser.BroadcastChannel(name)
  if (channel) {
    channel.onmessage = ({ data }: MessageEvent<unknown>) => {
      if (data === 'changed' || data === 'signed_out') onNews(data)
    }
  }
  // Also when the storage is emptied by other hands than ours.
  const onStorage = ({ key }: StorageEvent) => {
    if (key === name || key === null) onNews('changed')
  }
  browser.addEventListener('storage', onStorage, { signal })
  signal.addEventListener('abort', () => channel?.close())
  return { tell: (news) => channel?.postMessage(news) }
}
