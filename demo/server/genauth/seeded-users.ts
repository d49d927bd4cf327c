import { Users, type User } from './users.js'

/** An account that is there from the start, and what it is good for. */
interface SeededUser {
  readonly fields: Partial<User> & Pick<User, 'nickname'>
  readonly identities?: readonly { readonly connection: string; readonly unionId: string }[]
}

/** The password account of the hosted page; it is shown there. */
export const DEMO_ACCOUNT = { account: 'demo@example.com', password: 'demo' } as const

const SEEDED_USERS: readonly SeededUser[] = [
  {
    fields: {
      id: '66b0d1a4e93f5c27081ad501',
      username: 'dana',
      name: 'Dana Demo',
      nickname: 'Dana',
      email: DEMO_ACCOUNT.account,
      password: DEMO_ACCOUNT.password,
    },
  },
  {
    fields: {
      id: '66b0d1a4e93f5c27081ad502',
      username: 'mi-fan',
      name: 'Mia Fan',
      nickname: 'Mia',
      email: 'mia@example.com',
    },
    // What Xiaomi calls its account "mi-fan", as it told at an earlier login.
    identities: [{ connection: 'xiaomi-login-only', unionId: 'sP_QPk7V4KsJ4UgpI-s9DCXRFZY2Kci9' }],
  },
  {
    // The account "mei.lin" of a source that tells e-mail addresses has this one too.
    fields: {
      id: '66b0d1a4e93f5c27081ad503',
      name: 'Mei Lin',
      nickname: 'Mei',
      email: 'mei.lin@example.com',
    },
  },
]

/** An account that somebody sets up beside ours. */
export interface OwnUser {
  readonly email: string
  readonly password: string
  readonly name?: string
  readonly nickname?: string
}

export function createSeededUsers(own: readonly OwnUser[] = []): Users {
  const users = new Users()
  for (const user of own) users.add({ ...user, nickname: user.nickname ?? user.name ?? user.email })
  for (const { fields, identities = [] } of SEEDED_USERS) {
    const user = users.add(fields)
    for (const identity of identities) users.bind(user, identity)
  }
  return users
}
