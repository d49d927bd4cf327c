/** How an account of the social identity source is associated with an account of the user pool. */
export type Association = 'none' | 'field' | 'challenge'

/** A social identity source connection, as set up in the GenAuth console. */
export interface Connection {
  /** Identity source connection ID. */
  readonly id: string
  readonly uniqueId: string
  readonly displayName: string
  readonly provider: 'xiaomi'
  /** Login mode "Login only mode": existing accounts only. */
  readonly loginOnly: boolean
  /** Account identity association: off, "Field matching" or "Query binding". */
  readonly association: Association
}

export const USER_POOL_ID = '65f2a0c4d1b7e93a5c08f614'

export const CONNECTIONS: readonly Connection[] = [
  {
    id: '66a1f3b27c9d4e0815ab6c01',
    uniqueId: 'xiaomi-demo',
    displayName: 'Xiaomi Account',
    provider: 'xiaomi',
    loginOnly: false,
    association: 'none',
  },
  {
    id: '66a1f3b27c9d4e0815ab6c02',
    uniqueId: 'xiaomi-login-only',
    displayName: 'Xiaomi for members',
    provider: 'xiaomi',
    loginOnly: true,
    association: 'none',
  },
  {
    id: '66a1f3b27c9d4e0815ab6c03',
    uniqueId: 'xiaomi-field-matching',
    displayName: 'Xiaomi by nickname',
    provider: 'xiaomi',
    loginOnly: false,
    association: 'field',
  },
  {
    id: '66a1f3b27c9d4e0815ab6c04',
    uniqueId: 'xiaomi-query-binding',
    displayName: 'Xiaomi, bind or create',
    provider: 'xiaomi',
    loginOnly: false,
    association: 'challenge',
  },
]

/** The path the connection starts at; `/callback` below it is where the identity source answers. */
export function connectionPath({ uniqueId }: Connection): string {
  return `/connection/social/${uniqueId}/${USER_POOL_ID}`
}

/** The "Application callback addresses" to register at the identity source. */
export function connectionCallbackUrls(genauth: URL): string[] {
  return CONNECTIONS.map((connection) => new URL(`${connectionPath(connection)}/callback`, genauth).href)
}
