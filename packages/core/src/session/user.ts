import type { SessionBrowser } from '../platform/browser.js'
import { GenAuthError } from '../model/errors.js'
import type { ErrorDetails } from '../model/errors.js'
import { fetchFromGenAuth, retryAfterOf } from '../platform/http.js'
import { withTimeout } from '../platform/time.js'

/**
 * What GenAuth knows about a person; the scope of the login decides on how much of it. What a
 * person has not given is `null` or absent.
 */
export interface User {
  /** The person's identifier, the same as in the ID token. */
  readonly sub: string
  /** With the scope `profile`, like all down to `updated_at`. */
  readonly name?: string | null
  readonly nickname?: string | null
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
  readonly locale?: string | null
  /** In seconds since 1970 as the standard has it; GenAuth may write a date. */
  readonly updated_at?: number | string | null
  /** With the scope `username`, as is `preferred_username`. */
  readonly username?: string | null
  readonly preferred_username?: string | null
  /** With the scope `email`. */
  readonly email?: string | null
  readonly email_verified?: boolean | null
  /** With the scope `phone`. */
  readonly phone_number?: string | null
  readonly phone_number_verified?: boolean | null
  /** With the scope of the same name, as are those below. */
  readonly address?: Readonly<Record<string, unknown>> | string | null
  readonly roles?: readonly unknown[] | null
  readonly external_id?: string | null
  readonly extended_fields?: Readonly<Record<string, unknown>> | null
  readonly tenant_id?: string | null
  readonly [claim: string]: unknown
}

/** How long GenAuth may take, in milliseconds. */
const TIMEOUT_MS = 10_000

/** Whom to ask for, and with what. */
interface UserRequest {
  readonly accessToken: string
  /** The person that the ID token speaks of. */
  readonly sub: string
  /** Its abort ends the request. */
  readonly signal: AbortSignal
}

/**
 * Asks GenAuth who the person is. The access token goes in a header, and nowhere else.
 *
 * @throws {GenAuthError} `userinfo_invalid`, with the reason `sub` when the answer speaks of
 *   another person, `content_type` when
 *   it is not JSON, `status` when it is a refusal, or `format`; `network_error`; `token_timeout`.
 * @see [OpenID Connect Core 1.0, section
 *   5.3](https://openid.net/specs/openid-connect-core-1_0.html#UserInfo)
 */
export async function loadUser(
  browser: SessionBrowser,
  url: string,
  { accessToken, sub, signal }: UserRequest,
): Promise<User> {
  const onTimeout = () =>
    new GenAuthError('token_timeout', `No answer from ${url} within ${TIMEOUT_MS} ms.`)
  const response = await withTimeout(
    browser,
    { timeoutMs: TIMEOUT_MS, signal, onTimeout },
    (signal) =>
      fetchFromGenAuth(browser, url, {
        headers: { authorization: `Bearer ${accessToken}` },
        signal,
      }),
  )
  return toUser(response, await response.text(), sub)
}

function toUser(response: Response, body: string, sub: string): User {
  const { status, headers } = response
  if (status !== 200)
    throw invalid('status', 200, status, { status, retryAfter: retryAfterOf(response) })
  const type = headers.get('content-type')?.split(';')[0]?.trim().toLowerCase()
  if (type !== 'application/json') throw invalid('content_type', 'application/json', type)
  const user = parse(body)
  if (!user) throw invalid('format', 'an object', 'none')
  if (user.sub !== sub) throw invalid('sub', 'the person of the ID token', 'another')
  return Object.freeze(user)
}

function parse(body: string): User | undefined {
  try {
    const value: unknown = JSON.parse(body)
    return typeof value === 'object' && value !== null ? (value as User) : undefined
  } catch {
    return undefined
  }
}

function invalid(
  reason: string,
  expected: unknown,
  came: unknown,
  details: ErrorDetails = {},
): GenAuthError {
  const message = `GenAuth's answer about the person: expected ${String(expected)}, got ${String(came)}`
  return new GenAuthError('userinfo_invalid', message, { ...details, reason })
}
