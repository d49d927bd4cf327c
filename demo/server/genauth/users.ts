import { randomBytes } from 'node:crypto'

/** An account of the user pool. */
export interface User {
  readonly id: string
  readonly username: string | null
  /** `null` for who is from an identity source: such a user has a nickname. */
  readonly name: string | null
  readonly nickname: string
  readonly picture: string | null
  /** Who the person is at the identity source that the account was made from. */
  readonly unionId: string | null
  readonly email: string | null
  readonly phone: string | null
  readonly password: string | null
  readonly createdAt: Date
}

/** Who somebody is at a social identity source, as one connection sees it. */
export interface Identity {
  readonly connection: string
  readonly unionId: string
}

/** The accounts of the user pool, and which identities sign in to which. */
export class Users {
  readonly #users = new Map<string, User>()
  readonly #identities = new Map<string, { readonly identity: Identity; readonly userId: string }>()

  add(fields: Partial<User> & Pick<User, 'nickname'>): User {
    const user: User = {
      id: randomBytes(12).toString('hex'),
      username: null,
      name: null,
      picture: null,
      unionId: null,
      email: null,
      phone: null,
      password: null,
      createdAt: new Date(),
      ...fields,
    }
    this.#users.set(user.id, user)
    return user
  }

  /** Changes fields of an account, and gives what it is now. */
  change(user: User, fields: Partial<User>): User {
    const changed = { ...user, ...fields }
    this.#users.set(user.id, changed)
    return changed
  }

  bind(user: User, identity: Identity): void {
    this.#identities.set(identityKey(identity), { identity, userId: user.id })
  }

  unbind(user: User, connections: readonly string[]): void {
    for (const [key, { identity, userId }] of this.#identities) {
      if (userId === user.id && connections.includes(identity.connection))
        this.#identities.delete(key)
    }
  }

  identitiesOf(user: User): Identity[] {
    return [...this.#identities.values()]
      .filter(({ userId }) => userId === user.id)
      .map(({ identity }) => identity)
  }

  find(id: string): User | undefined {
    return this.#users.get(id)
  }

  findByIdentity(identity: Identity): User | undefined {
    return this.find(this.#identities.get(identityKey(identity))?.userId ?? '')
  }

  findByEmail(email: string): User | undefined {
    return this.#all().find((user) => user.email === email)
  }

  findByPassword(account: string, password: string): User | undefined {
    return this.#all().find(
      (user) =>
        [user.username, user.email, user.phone].includes(account) && user.password === password,
    )
  }

  #all(): User[] {
    return [...this.#users.values()]
  }
}

function identityKey({ connection, unionId }: Identity): string {
  return `${connection}/${unionId}`
}
