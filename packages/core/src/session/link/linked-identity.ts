import { isObject } from '../../model/is-object.js'

/** Who a person is at one identity source. A source may have several for them: `openid`, `unionid`. */
export interface LinkedIdentity {
  readonly id: string
  /** ID of the identity source, not of its connection: what `unlink()` takes. */
  readonly sourceId: string
  /** Kind of the identity source, such as `xiaomi`. */
  readonly provider: string
  /** Kind of the identity, such as `unionid`. */
  readonly type: string
  /** IDs of the connections that the identity belongs to. */
  readonly connectionIds: readonly string[]
}

/**
 * Reads what GenAuth lists, and leaves out what has another shape. The source's own tokens, and what
 * it says of the person, stay out as well.
 */
export function toLinkedIdentities(listed: unknown): readonly LinkedIdentity[] {
  return Array.isArray(listed) ? listed.flatMap(toLinkedIdentity) : []
}

function toLinkedIdentity(entry: unknown): LinkedIdentity[] {
  if (!isObject(entry)) return []
  const { identityId: id, extIdpId: sourceId, provider, type, originConnIds } = entry
  if (!isText(id) || !isText(sourceId) || !isText(provider) || !isText(type)) return []
  const connectionIds = Array.isArray(originConnIds) ? originConnIds.filter(isText) : []
  return [Object.freeze({ id, sourceId, provider, type, connectionIds })]
}

function isText(value: unknown): value is string {
  return typeof value === 'string'
}
