import type { Connection } from './connections.js'
import type { Profile } from './identity-sources/client.js'
import type { User, Users } from './users.js'

/**
 * Registration is forbidden: what GenAuth calls a login-only connection's answer to somebody
 * without an account.
 */
export const REGISTRATION_FORBIDDEN = 2031

/**
 * Who a person of the identity source is here: an account, nobody who may come in, or for them to
 * say.
 */
export type Association = { readonly user: User } | 'forbidden' | 'ask'

/** Decides by the connection's Login mode and Account identity association. */
export function associate(users: Users, connection: Connection, profile: Profile): Association {
  const known = users.findByIdentity(identityOf(connection, profile))
  if (known) return { user: known }
  if (connection.association === 'challenge') return 'ask'

  const matching =
    connection.association === 'field' ? users.findByField('nickname', profile.nickname) : undefined
  if (matching) return { user: bindUser(users, connection, profile, matching) }
  return connection.loginOnly ? 'forbidden' : { user: createUser(users, connection, profile) }
}

export function createUser(users: Users, connection: Connection, profile: Profile): User {
  const { nickname, picture, unionId } = profile
  return bindUser(
    users,
    connection,
    profile,
    users.add({ name: nickname, nickname, picture, unionId }),
  )
}

export function bindUser(users: Users, connection: Connection, profile: Profile, user: User): User {
  users.bind(user, identityOf(connection, profile))
  return user
}

function identityOf(
  connection: Connection,
  profile: Profile,
): { connection: string; unionId: string } {
  return { connection: connection.uniqueId, unionId: profile.unionId }
}
