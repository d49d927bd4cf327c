import type { KoaContextWithOIDC } from 'oidc-provider'
import { ATTACKER } from './attacker.js'
import { suffixed } from './conformance.js'
import type { Claims, Failure } from './failure.js'
import { signWith } from './other-keys.js'

const VICTIM = { iss: 'https://honest.example/oidc', sub: 'victim', name: 'Victim' }

/** Changes what GenAuth says of the person. */
const otherUser = (description: string, change: (user: Claims) => Claims): Failure => ({
  description,
  userInfoReply: (ctx) => (ctx.body = change(ctx.body as Claims)),
})

function signUser(ctx: KoaContextWithOIDC): void {
  const parts = [{ alg: 'RS256', kid: ATTACKER }, ctx.body]
  const signed = parts
    .map((part) => Buffer.from(JSON.stringify(part)).toString('base64url'))
    .join('.')
  ctx.body = `${signed}.${signWith('RS256', ATTACKER)(signed).toString('base64url')}`
  ctx.type = 'application/jwt'
}

/**
 * What can go wrong after a login went well, by its number in our catalogue. `C-…` are the
 * conformance suite's.
 */
export const SESSION_CASES: Readonly<Record<string, Failure>> = {
  'C-11': otherUser(
    'oidcc-client-test-userinfo-invalid-sub: sub has "invalid" behind it.',
    (user) => ({
      ...user,
      sub: `${String(user.sub)}invalid`,
    }),
  ),
  'C-17': {
    description: 'oidcc-client-test-userinfo-signed: the answer about the person is a JWT.',
    userInfoReply: signUser,
  },
  'C-23': { description: 'oidcc-client-test-refresh-token: nothing is wrong.' },
  'C-24': {
    description:
      'oidcc-client-test-refresh-token-invalid-issuer: iss of the renewed ID token has a 1 behind it.',
    renewedIdToken: suffixed('iss'),
  },
  'C-25': {
    description:
      'oidcc-client-test-refresh-token-invalid-sub: sub of the renewed ID token has a 1 behind it.',
    renewedIdToken: suffixed('sub'),
  },
  'C-26': { description: 'oidcc-client-test-rp-init-logout: nothing is wrong.' },
  'C-27': {
    description:
      'oidcc-client-test-rp-init-logout-other-state: the logout comes back with another state.',
    signedOutUrl: ({ searchParams }) =>
      searchParams.set('state', `${searchParams.get('state')}_INVALID`),
  },
  'C-28': {
    description:
      'oidcc-client-test-rp-init-logout-no-state: the logout comes back without a state.',
    signedOutUrl: ({ searchParams }) => searchParams.delete('state'),
  },
  'X-04': otherUser(
    'Somebody else at another issuer: iss, sub and name of the answer about the person.',
    (user) => ({
      ...user,
      ...VICTIM,
    }),
  ),
  'X-05': {
    description: 'sub twice in the answer about the person: first the right one.',
    userInfoReply: (ctx) => {
      ctx.body = JSON.stringify(ctx.body).replace(/}$/, ',"sub":"victim"}')
      ctx.type = 'json'
    },
  },
  'X-06': otherUser(
    'sub is a list in the answer about the person: with the right one in it.',
    (user) => ({
      ...user,
      sub: [user.sub, VICTIM.sub],
    }),
  ),
}
