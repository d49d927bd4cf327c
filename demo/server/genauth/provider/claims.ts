import type { AccountClaims } from 'oidc-provider'
import type { Switches } from '../switches.js'
import type { User } from '../users.js'

const PROFILE = [
  'name',
  'nickname',
  'picture',
  'preferred_username',
  'given_name',
  'family_name',
  'middle_name',
  'profile',
  'website',
  'birthdate',
  'gender',
  'zoneinfo',
  'locale',
  'updated_at',
]

/** Which claims a scope brings, under the names GenAuth's tokens use. */
export const CLAIMS_BY_SCOPE: Record<string, string[]> = {
  openid: ['sub'],
  profile: PROFILE,
  username: ['username'],
  unionid: ['unionid'],
  email: ['email', 'email_verified'],
  phone: ['phone_number', 'phone_number_verified'],
  address: ['address'],
  roles: ['roles'],
  external_id: ['external_id'],
  extended_fields: ['extended_fields'],
  tenant_id: ['tenant_id'],
}

/** What the tokens say about a user; the library picks what the scope allows. */
export function toClaims(user: User, switches: Switches): AccountClaims {
  const known = { sub: user.id, ...knownClaims(user) }
  if (switches.is('claims', 'absent')) {
    const updated_at = Math.floor(user.createdAt.getTime() / 1000)
    return { ...known, name: user.name ?? user.nickname, updated_at }
  }
  const empty = switches.is('claims', 'null') ? null : ''
  const names = Object.values(CLAIMS_BY_SCOPE).flat()
  return {
    ...Object.fromEntries(names.map((name) => [name, empty])),
    email_verified: false,
    phone_number_verified: false,
    ...known,
    updated_at: user.createdAt.toISOString(),
  }
}

function knownClaims({ name, nickname, picture, unionId, username, email, phone }: User) {
  return {
    nickname,
    gender: 'U',
    locale: 'zh_CN',
    roles: [],
    extended_fields: {},
    ...(name !== null && { name }),
    ...(picture !== null && { picture }),
    ...(unionId !== null && { unionid: unionId }),
    ...(username !== null && { username, preferred_username: username }),
    ...(email !== null && { email, email_verified: true }),
    ...(phone !== null && { phone_number: phone, phone_number_verified: true }),
  }
}
