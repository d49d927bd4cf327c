/**
 * What GenAuth knows about a person; the scope of the login decides how much. What the person has
 * not given is `null`, an empty text, or absent: see `displayNameOf()`.
 *
 * @see [OpenID Connect Core 1.0, section
 *   5.1](https://openid.net/specs/openid-connect-core-1_0.html#StandardClaims)
 */
export interface User {
  /** The person's identifier, the same as in the ID token. */
  readonly sub: string
  /** With the scope `profile`, like all down to `updated_at`. */
  readonly name?: string | null
  readonly nickname?: string | null
  readonly preferred_username?: string | null
  readonly given_name?: string | null
  readonly family_name?: string | null
  readonly middle_name?: string | null
  readonly profile?: string | null
  /** Address of a picture. */
  readonly picture?: string | null
  readonly website?: string | null
  readonly gender?: string | null
  /** As `1988-08-16`, or a year alone. */
  readonly birthdate?: string | null
  readonly zoneinfo?: string | null
  /** A language tag; GenAuth may write `zh_CN` for `zh-CN`. */
  readonly locale?: string | null
  /** Seconds since 1970 by the standard; GenAuth writes a text: `2024-01-31T08:00:00.000Z`. */
  readonly updated_at?: number | string | null
  /** With the scope `username`. */
  readonly username?: string | null
  /** With the scope `email`. */
  readonly email?: string | null
  readonly email_verified?: boolean | null
  /** With the scope `phone`. */
  readonly phone_number?: string | null
  readonly phone_number_verified?: boolean | null
  /** With the scope of the same name, like those below. */
  readonly address?: Readonly<Record<string, unknown>> | string | null
  readonly roles?: readonly unknown[] | null
  readonly unionid?: string | null
  readonly external_id?: string | null
  readonly extended_fields?: Readonly<Record<string, unknown>> | null
  readonly tenant_id?: string | null
  readonly [claim: string]: unknown
}
