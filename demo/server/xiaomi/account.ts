import { createHash } from 'node:crypto'

/** How Xiaomi knows a person. Any account name will do: the person is made up from it. */
export interface Account {
  readonly nickname: string
  readonly openId: string
  readonly unionId: string
}

const NICKNAMES = new Map([
  ['mi-fan', 'Mi Fan'],
  ['stranger', 'Stranger'],
  ['matching', 'Matching'],
])

export function accountOf(name: string): Account {
  return {
    nickname: NICKNAMES.get(name) ?? name,
    openId: fingerprint('open', name),
    unionId: fingerprint('union', name),
  }
}

function fingerprint(kind: string, name: string): string {
  return createHash('sha256').update(`${kind}:${name}`).digest('base64url').slice(0, 32)
}
