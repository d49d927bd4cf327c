import { createHash } from 'node:crypto'
import type { Source } from './sources.js'

/** How a source knows a person. Any account name will do: the person is made up from it. */
export interface Account {
  readonly id: string
  /**
   * Says who a person is at this source, whichever application asks. Another source has another
   * one.
   */
  readonly unionId: string
  readonly nickname: string
  readonly email: string
}

export function accountOf({ id: source }: Source, name: string): Account {
  return {
    id: fingerprint(source, 'id', name),
    unionId: fingerprint(source, 'union', name),
    nickname: name,
    email: `${name}@example.com`,
  }
}

function fingerprint(source: string, kind: string, name: string): string {
  return createHash('sha256').update(`${source}:${kind}:${name}`).digest('base64url').slice(0, 28)
}
