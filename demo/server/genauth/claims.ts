import type { AccountClaims } from 'oidc-provider'
import type { User } from './users.js'

/** Which claims a scope brings, under the names GenAuth's tokens use. */
export const CLAIMS_BY_SCOPE: Record<string, string[]> = {
  openid: ['sub'],
  profile: [
    'name',
    'nickname',
    'picture',
    'gender',
    'locale',
    'zoneinfo',
    'birthdate',
    'website',
    'updated_at',
    'unionid',
  ],
  username: ['username', 'preferred_username'],
  email: ['email', 'email_verified'],
  phone: ['phone_number', 'phone_number_verified'],
  address: ['address'],
  roles: ['roles'],
  external_id: ['external_id'],
  extended_fields: ['extended_fields'],
  tenant_id: ['tenant_id'],
}

/** What the tokens say about a user; the library picks what the scope allows. */
export function toClaims(user: User): AccountClaims {
  const { id, name, nickname, picture, unionId, username, email, phone, createdAt } = user
  return {
    sub: id,
    name,
    nickname,
    gender: 'U',
    updated_at: Math.floor(createdAt.getTime() / 1000),
    roles: [],
    extended_fields: {},
    ...(picture && { picture }),
    ...(unionId && { unionid: unionId }),
    ...(username && { username, preferred_username: username }),
    ...(email && { email, email_verified: true }),
    ...(phone && { phone_number: phone, phone_number_verified: true }),
  }
}
