import type { User } from '../session/user.js'

/** What GenAuth knows about a person, in the words of `@authing/web`. Frozen. */
export interface UserInfo {
  readonly userId: string
  /** With the scope `profile`, like all down to `updatedAt`. */
  readonly name?: string
  readonly nickname?: string
  /** Address of a picture. */
  readonly photo?: string
  readonly gender?: string
  readonly birthdate?: string
  readonly updatedAt?: string
  /** With the scope `username`. */
  readonly username?: string
  /** With the scope `email`. */
  readonly email?: string
  readonly emailVerified?: boolean
  /** With the scope `phone`. */
  readonly phone?: string
  readonly phoneVerified?: boolean
  /** With the scope `external_id`. */
  readonly externalId?: string
}

/** The claims, by the names that `@authing/web` has for them. */
const CLAIMS = {
  userId: 'sub',
  name: 'name',
  nickname: 'nickname',
  photo: 'picture',
  gender: 'gender',
  birthdate: 'birthdate',
  updatedAt: 'updated_at',
  username: 'username',
  email: 'email',
  emailVerified: 'email_verified',
  phone: 'phone_number',
  phoneVerified: 'phone_number_verified',
  externalId: 'external_id',
} as const satisfies Record<keyof UserInfo, keyof User>

/** Renames the claims that `@authing/web` has a name for. What the person lacks is absent. */
export function toUserInfo(user: User): UserInfo {
  const named = Object.entries(CLAIMS).map(([name, claim]) => [name, user[claim]] as const)
  const given = named.filter(([, value]) => value !== null && value !== undefined)
  return Object.freeze({ userId: user.sub, ...Object.fromEntries(given) })
}
