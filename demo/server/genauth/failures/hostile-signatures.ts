import { createHmac, createPublicKey, randomUUID } from 'node:crypto'
import { setTimeout } from 'node:timers/promises'
import type { Forgery, SigningKey } from '../provider/id-token-signer.js'
import { ATTACKER, attackerJwk, attackerUrl } from './attacker.js'
import type { Claims, Failure } from './failure.js'
import { otherJwk, signWith, without } from './other-keys.js'

const SLOW_MS = 11_000

/** Signed by the attacker's key, with a header that tells the client to take that key. */
const signedByAttacker = (header: (header: Claims, claims: Claims) => Claims): Forgery => ({
  header: (original, claims) => ({ ...original, ...header(original, claims) }),
  signature: signWith('RS256', ATTACKER),
})

/** "Signed" with HS256 and a secret that everybody knows: something of the public key. */
const macOf = (secret: (key: SigningKey) => string): Forgery => ({
  header: (header) => ({ ...header, alg: 'HS256' }),
  signature: (signed, { key }) => createHmac('sha256', secret(key)).update(signed).digest(),
})

const toPem = ({ privateKey }: SigningKey, type: 'pkcs1' | 'spki') =>
  createPublicKey(privateKey).export({ type, format: 'pem' }) as string

const toJwk = ({ jwk: { kty, n, e, kid, alg, use } }: SigningKey) =>
  JSON.stringify({ kty, n, e, kid, alg, use })

const unsigned = (title: string, alg: string): Failure => ({
  description: `${title}: with a signature behind it.`,
  header: (header) => ({ ...header, alg }),
})

const ownKey = (description: string, change: Claims): Failure => ({
  description,
  keySet: (keys) => keys.map((key) => ({ ...key, ...change })),
})

const wrongMac = (title: string, secret: (key: SigningKey) => string): Failure => ({
  description: `${title}: HS256 from an application that signs with RS256.`,
  ...macOf(secret),
})

/**
 * What a GenAuth that means ill can do about keys and signatures. The code is redeemed by the
 * honest one.
 */
export const HOSTILE_SIGNATURES: Readonly<Record<string, Failure>> = {
  'X-12': {
    description: 'Key in the header (jwk): the attacker’s, under the name of GenAuth’s.',
    ...signedByAttacker(() => ({ jwk: attackerJwk() })),
  },
  'X-13': {
    description: 'Keys elsewhere (jku): at an address of the attacker’s.',
    ...signedByAttacker((_header, claims) => ({ kid: ATTACKER, jku: attackerUrl(claims) })),
  },
  'X-14': {
    description:
      'Certificate elsewhere (x5u): at an address of the attacker’s, and one in the header.',
    ...signedByAttacker((_header, claims) => ({ x5u: attackerUrl(claims), x5c: ['MIIB'] })),
  },
  'X-15-url': {
    description: 'kid is an address: of the attacker’s.',
    ...signedByAttacker((_header, claims) => ({ kid: attackerUrl(claims) })),
  },
  'X-15-jwk': {
    description: 'kid is a key: the attacker’s, as JSON.',
    ...signedByAttacker(() => ({ kid: JSON.stringify(attackerJwk()) })),
  },
  'X-16-spki': wrongMac('Public key as secret (SPKI)', (key) => toPem(key, 'spki')),
  'X-16-spki-trimmed': wrongMac('Public key as secret (SPKI, no newline)', (key) =>
    toPem(key, 'spki').trim(),
  ),
  'X-16-pkcs1': wrongMac('Public key as secret (PKCS#1)', (key) => toPem(key, 'pkcs1')),
  'X-16-pkcs1-trimmed': wrongMac('Public key as secret (PKCS#1, no newline)', (key) =>
    toPem(key, 'pkcs1').trim(),
  ),
  'X-17-modulus': wrongMac('Modulus as secret', ({ jwk }) => String(jwk.n)),
  'X-17-jwk': wrongMac('JWK as secret', toJwk),
  'X-18': unsigned('alg NoNe', 'NoNe'),
  'X-19': unsigned('alg none', 'none'),
  'X-21': {
    description: 'alg by the attacker: HS256, and the key in the key set has none.',
    ...macOf(toJwk),
    keySet: (keys) => keys.map((key) => without(key, 'alg')),
  },
  'X-22': {
    description: 'Unknown extension in crit: that has to be understood.',
    header: (header) => ({
      ...header,
      crit: ['https://unknown.example'],
      'https://unknown.example': true,
    }),
  },
  'X-23-use': ownKey('Key for encryption (use): it signed all the same.', { use: 'enc' }),
  'X-23-key_ops': ownKey('Key for encryption (key_ops): it signed all the same.', {
    key_ops: ['encrypt'],
  }),
  'X-39-html': {
    description: 'Key set as HTML: with 200.',
    keySetReply: (ctx) => {
      ctx.type = 'html'
      ctx.body = '<!doctype html><title>Maintenance</title>'
    },
  },
  'X-39-500': {
    description: 'Key set with 500: an error of the server’s.',
    keySetReply: (ctx) => {
      ctx.status = 500
      ctx.body = { error: 'server_error' }
    },
  },
  'X-39-redirect': {
    description: 'Key set by redirect: to an address of the attacker’s.',
    ...signedByAttacker(() => ({ kid: ATTACKER })),
    keySetReply: (ctx) => ctx.redirect('/attacker/keys.json'),
  },
  'X-39-slow': {
    description: 'Slow key set: more than ten seconds.',
    // Not referenced: a key set that nobody waits for any more must not keep the process alive.
    keySetReply: () => setTimeout(SLOW_MS, undefined, { ref: false }),
  },
  'X-39-megabyte': {
    description: 'Key set of a megabyte: GenAuth’s keys are in it.',
    keySetReply: (ctx) => {
      ctx.body = { ...(ctx.body as object), padding: 'x'.repeat(1_000_000) }
    },
  },
  'X-40': {
    description: 'A key that nobody knows: another one each time.',
    header: (header) => ({ ...header, kid: randomUUID() }),
    signature: signWith('RS256', ATTACKER),
  },
  'X-39-many': {
    description: 'Key set of 500 keys: GenAuth’s is the last.',
    keySet: (keys) => [
      ...Array.from({ length: 500 }, (_, index) => ({
        ...otherJwk('RS256', 'many'),
        kid: `many-${index}`,
      })),
      ...keys,
    ],
  },
}
