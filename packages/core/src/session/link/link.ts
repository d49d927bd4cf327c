import { invalidConfig } from '../../model/invalid-config.js'
import { isObject } from '../../model/is-object.js'
import { Popup } from '../../platform/popup.js'
import type { SessionParts } from '../session-parts.js'
import type { LinkedIdentity } from './linked-identity.js'

/** What is linked. */
export interface LinkOptions {
  /** Unique ID of the identity source connection, such as `my-xiaomi`. */
  readonly connection: string
}

/**
 * Links an identity source to the account of the person who is signed in, in a window. Call it
 * before any `await`, while the click still counts.
 */
export async function linkInPopup(parts: SessionParts, options: LinkOptions): Promise<void> {
  const { browser, config } = parts.context
  const url = new URL(`${config.domain}/api/v3/link-extidp`)
  const connection = textOf(options, 'connection')
  const { idToken } = parts.current.require()
  url.search = new URLSearchParams({
    ext_idp_conn_identifier: connection,
    app_id: config.appId,
    // GenAuth has no other way to be told whose account it is.
    id_token: idToken,
  }).toString()
  const popup = new Popup(browser, { url: url.href, popupSize: config.popupSize })
  try {
    const { waitForLink } = await loadLinks()
    await waitForLink(parts, popup)
  } finally {
    popup.close()
  }
}

/** The identities that the person can log in with. */
export async function loadIdentities(parts: SessionParts): Promise<readonly LinkedIdentity[]> {
  return (await loadLinks()).requestIdentities(parts)
}

/** Removes an identity source from the account. */
export async function unlink(
  parts: SessionParts,
  identity: Pick<LinkedIdentity, 'sourceId'>,
): Promise<void> {
  const sourceId = textOf(identity, 'sourceId')
  await (await loadLinks()).requestUnlink(parts, sourceId)
}

/** In a file of its own: few sites link. */
function loadLinks() {
  return import('./links.js')
}

function textOf(options: unknown, name: string): string {
  const value = isObject(options) ? options[name] : undefined
  if (typeof value === 'string' && value) return value
  throw invalidConfig(name, 'text', value)
}
