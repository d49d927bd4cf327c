import { randomBytes } from 'node:crypto'
import { attackerUrl } from './attacker.js'
import type { Claims, Failure } from './failure.js'
import { without } from './other-keys.js'
import { changeTokens, now, withClaims } from './spoil.js'

const HOUR_SECONDS = 3600
const DAY_SECONDS = 24 * HOUR_SECONDS
const VICTIM = { iss: 'https://honest.example/oidc', sub: 'victim', aud: 'somebody-else' }

/** Writes a number into the payload that `JSON.stringify` would not write. */
const withNumber = (name: string, text: string) => (claims: Claims) =>
  JSON.stringify({ ...claims, [name]: '#' }).replace(`"${name}":"#"`, `"${name}":${text}`)

const payload = (title: string, text: string): Failure => ({
  description: `${title}: the payload is not an object.`,
  payload: () => text,
})

const time = (title: string, claim: string, text: string): Failure => ({
  description: `${title}: no point in time that a token can have.`,
  payload: withNumber(claim, text),
})

const extraParameter = (title: string, name: string, value: () => string): Failure => ({
  description: `${title}: the answer has it beside a good code.`,
  answer: (parameters) => (parameters[name] = value()),
})

const duplicate = (name: string): Failure => ({
  description: `${name} twice in the answer: first the right one.`,
  answerUrl: (url) => url.searchParams.append(name, 'another'),
})

const otherTokens = (description: string, change: (body: Claims) => Claims): Failure => ({
  description,
  tokenReply: changeTokens(change),
})

let nonceBefore: unknown

/**
 * What a GenAuth that means ill, or was taken over, can send: claims, answers and token replies.
 * Some are harmless.
 */
export const HOSTILE: Readonly<Record<string, Failure>> = {
  'X-03': { description: 'Empty iss: of the ID token.', idToken: withClaims(() => ({ iss: '' })) },
  'X-07': {
    description: 'Somebody else in the header: iss, sub and aud, while the claims are honest.',
    header: (header) => ({ ...header, ...VICTIM }),
  },
  'X-20': {
    description: 'Constant nonce: that of the login that was so spoilt before.',
    idToken: withClaims((claims) => ({ nonce: (nonceBefore ??= claims.nonce) })),
  },
  'X-24-array': payload('Array as payload', '[{"sub":"mi-fan"}]'),
  'X-24-string': payload('String as payload', '"mi-fan"'),
  'X-24-null': payload('Null as payload', 'null'),
  'X-24-number': payload('Number as payload', '42'),
  'X-24-text': payload('No JSON as payload', '{"sub":'),
  'X-25-exp-string': time('exp as a string', 'exp', '"4102444800"'),
  'X-25-exp-negative': time('Negative exp', 'exp', '-1'),
  'X-25-exp-infinite': time('Infinite exp', 'exp', '1e309'),
  'X-25-exp-null': time('exp is null', 'exp', 'null'),
  'X-25-iat-string': time('iat as a string', 'iat', `"${now()}"`),
  'X-25-iat-negative': time('Negative iat', 'iat', '-1'),
  'X-25-iat-huge': time('Huge iat', 'iat', '1e308'),
  'X-26': {
    description: 'Huge ID token: two megabytes, rightly signed.',
    idToken: withClaims(() => ({ padding: 'x'.repeat(2_000_000) })),
  },
  'X-27': {
    description: 'Us twice in aud: and azp is us.',
    idToken: withClaims(({ aud }) => ({ aud: [aud, aud], azp: aud })),
  },
  'X-28': {
    description: 'Foreign azp: aud is us alone.',
    idToken: withClaims(() => ({ azp: VICTIM.aud })),
  },
  'X-29': {
    description: 'Issued tomorrow: iat is a day ahead, and exp right.',
    idToken: withClaims(() => ({ iat: now() + DAY_SECONDS })),
  },
  'X-30': {
    description: 'Not valid yet: nbf is an hour ahead.',
    idToken: withClaims(() => ({ nbf: now() + HOUR_SECONDS })),
  },
  'X-31': {
    description: 'Wrong at_hash: it belongs to another access token.',
    idToken: withClaims(() => ({ at_hash: randomBytes(16).toString('base64url') })),
  },
  'X-32': otherTokens('token_type mac: with everything else as usual.', (body) => ({
    ...body,
    token_type: 'mac',
  })),
  'X-33': otherTokens('200 with an error: and no tokens.', () => ({ error: 'server_error' })),
  'X-34': otherTokens('No ID token: though openid was asked for.', (body) =>
    without(body, 'id_token'),
  ),
  'X-35-code': duplicate('code'),
  'X-35-state': duplicate('state'),
  'X-35-iss': duplicate('iss'),
  'X-36': extraParameter('Code and error', 'error', () => 'access_denied'),
  'X-37-access_token': extraParameter('access_token in the answer', 'access_token', randomToken),
  'X-37-id_token': extraParameter('id_token in the answer', 'id_token', randomToken),
  'X-38': {
    description: 'Distributed claims: at an address of the attacker’s.',
    idToken: withClaims((claims) => ({
      _claim_names: { email: 'attacker' },
      _claim_sources: { attacker: { endpoint: attackerUrl(claims), access_token: 'bait' } },
    })),
  },
  JWE: otherTokens('Encrypted ID token: five parts.', (body) => ({
    ...body,
    id_token: [{ alg: 'RSA-OAEP', enc: 'A256GCM' }, 1, 2, 3, 4].map(toPart).join('.'),
  })),
  'B-48': {
    description: 'Parameters nobody knows: session_state, scope and 200 more in the answer.',
    answer: (parameters) =>
      Object.assign(
        parameters,
        { session_state: 'a.b', scope: 'openid admin' },
        Object.fromEntries(
          Array.from({ length: 200 }, (_, index) => [`unknown_${index}`, String(index)]),
        ),
      ),
  },
}

function randomToken(): string {
  return randomBytes(32).toString('base64url')
}

function toPart(value: unknown): string {
  return Buffer.from(JSON.stringify(value)).toString('base64url')
}
