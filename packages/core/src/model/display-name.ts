import { isObject } from './is-object.js'

/** Claims that hold a name or something to recognise a person by, best first. */
const NAME_CLAIMS = [
  'name',
  'nickname',
  'preferred_username',
  'username',
  'given_name',
  'family_name',
  'email',
  'phone_number',
] as const

/**
 * Finds the name to greet a person with: the first of `name`, `nickname`, `preferred_username`,
 * `username`, `given_name`, `family_name`, `email` and `phone_number` that is a text with something
 * in it. GenAuth sends an empty `name` for people from a social identity source.
 *
 * @param claims Of an ID token, or from the user info endpoint.
 * @returns The name without white space around it; `undefined` when there is none. It comes from
 *   the person: show it as text only.
 * @see [OpenID Connect Core 1.0, section
 *   5.1](https://openid.net/specs/openid-connect-core-1_0.html#StandardClaims)
 */
export function displayNameOf(claims: object | null | undefined): string | undefined {
  for (const claim of NAME_CLAIMS) {
    const name: unknown = isObject(claims) ? claims[claim] : undefined
    if (typeof name === 'string' && name.trim() !== '') return name.trim()
  }
  return undefined
}
