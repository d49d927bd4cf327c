/** What a page needs to open a channel. */
export interface ChannelPage {
  /** Not in every browser. */
  readonly BroadcastChannel?: new (name: string) => BroadcastChannel
}

/** Opens a channel to the other windows of this origin, where the browser has and allows one. */
export function openChannel(page: ChannelPage, name: string): BroadcastChannel | undefined {
  try {
    return page.BroadcastChannel && new page.BroadcastChannel(name)
  } catch {
    return undefined
  }
}
