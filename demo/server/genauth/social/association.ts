import type { Connection } from '../connections.js'
import type { Profile } from '../identity-sources/client.js'
import type { User, Users } from '../users.js'

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

  const matching = connection.association === 'field' ? findByField(users, profile) : undefined
  if (matching) return { user: bindUser(users, connection, profile, matching) }
  return connection.loginOnly ? 'forbidden' : { user: createUser(users, connection, profile) }
}

/** Field matching: by what proves somebody's identity, which a nickname does not. */
function findByField(users: Users, { email }: Profile): User | undefined {
  return email === null ? undefined : users.findByEmail(email)
}

/** A user whom an identity source brings has no name, but the nickname of there. */
export function createUser(users: Users, connection: Connection, profile: Profile): User {
  const { nickname, picture, unionId } = profile
  return bindUser(users, connection, profile, users.add({ nickname, picture, unionId }))
}

export function bindUser(users: Users, connection: Connection, profile: Profile, user: User): User {
  users.bind(user, identityOf(connection, profile))
  return user
}

/** Query binding may offer a new account, but never where only existing ones may sign in. */
export function mayCreate({ binding, loginOnly }: Connection): boolean {
  return binding === 1641 && !loginOnly
}

function identityOf(
  connection: Connection,
  profile: Profile,
): { connection: string; unionId: string } {
  return { connection: connection.uniqueId, unionId: profile.unionId }
}
