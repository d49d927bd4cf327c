import { expect } from '@open-wc/testing'
import { SignJWT, UnsecuredJWT, exportJWK, generateKeyPair } from 'jose'
import { verifySignature } from '../../src/protocol/id-token-signature.js'
import type { KeySet, PublicKey } from '../../src/protocol/key-set.js'
import { failure } from '../support/outcome.js'

/** A key of GenAuth's, with its public half as it stands in the key set. */
async function createKey(
  alg: string,
  differences: Partial<PublicKey> & { alg?: string | undefined } = {},
) {
  const { publicKey, privateKey } = await generateKeyPair(alg, { extractable: true })
  const { kty, n, e, crv, x, y } = await exportJWK(publicKey)
  const jwk = JSON.parse(
    JSON.stringify({ kty, n, e, crv, x, y, kid: 'key-1', alg, use: 'sig', ...differences }),
  ) as PublicKey
  const sign = (header: object = {}) =>
    new SignJWT({ sub: 'mi-fan' })
      .setProtectedHeader({ alg, kid: 'key-1', ...header })
      .sign(privateKey)
  return { jwk, sign }
}

/** Key sets as they are found, one after the other, and how often they were asked for. */
function keySets(...sets: (readonly PublicKey[])[]): KeySet & { reloads: number } {
  const [first = [], ...rest] = sets
  return {
    reloads: 0,
    load: () => Promise.resolve({ keys: first }),
    reload() {
      this.reloads++
      return Promise.resolve({ keys: rest.shift() ?? first })
    },
  }
}

const without = (token: string, flip: number) => {
  const [header, payload, signature = ''] = token.split('.')
  const changed = signature[flip] === 'A' ? 'B' : 'A'
  return [header, payload, signature.slice(0, flip) + changed + signature.slice(flip + 1)].join('.')
}

describe('verifySignature()', () => {
  for (const alg of ['RS256', 'PS256', 'ES256', 'EdDSA']) {
    it(`accepts a signature by ${alg}`, async () => {
      const { jwk, sign } = await createKey(alg)
      expect(await verifySignature(await sign(), keySets([jwk]))).to.equal(true)
    })

    it(`refuses a changed signature by ${alg}`, async () => {
      const { jwk, sign } = await createKey(alg)
      const error = await failure(verifySignature(without(await sign(), 4), keySets([jwk])))
      expect(error).to.include({ code: 'id_token_invalid', reason: 'signature' })
    })

    it(`refuses changed claims under a signature by ${alg}`, async () => {
      const { jwk, sign } = await createKey(alg)
      const [header, , signature] = (await sign()).split('.')
      const token = [header, btoa('{"sub":"somebody-else"}').replaceAll('=', ''), signature].join(
        '.',
      )
      expect(await failure(verifySignature(token, keySets([jwk])))).to.include({
        reason: 'signature',
      })
    })

    it(`refuses a signature of another key for ${alg} with the same name`, async () => {
      const [honest, forged] = await Promise.all([createKey(alg), createKey(alg)])
      expect(await failure(verifySignature(await forged.sign(), keySets([honest.jwk])))).to.include(
        {
          reason: 'signature',
        },
      )
    })
  }

  it('leaves HS256 alone, and asks for no key', async () => {
    const token = await new SignJWT({})
      .setProtectedHeader({ alg: 'HS256' })
      .sign(new Uint8Array(32))
    const keys: KeySet = {
      load: () => Promise.reject(new Error('asked')),
      reload: () => Promise.reject(new Error('asked')),
    }
    expect(await verifySignature(token, keys)).to.equal(false)
  })

  it('takes the one key that fits when the token names none', async () => {
    const [rsa, ec] = await Promise.all([
      createKey('RS256', { kid: undefined } as never),
      createKey('ES256', { kid: undefined } as never),
    ])
    expect(
      await verifySignature(await rsa.sign({ kid: undefined }), keySets([ec.jwk, rsa.jwk])),
    ).to.equal(true)
  })

  it('refuses a token that names no key when several fit', async () => {
    const [one, other] = await Promise.all([createKey('RS256'), createKey('RS256')])
    const error = await failure(
      verifySignature(await one.sign({ kid: undefined }), keySets([one.jwk, other.jwk])),
    )
    expect(error).to.include({ code: 'id_token_invalid', reason: 'kid' })
  })

  it('is not led astray by other keys of the same name', async () => {
    const [rsa, ec] = await Promise.all([createKey('RS256'), createKey('ES256')])
    expect(await verifySignature(await rsa.sign(), keySets([ec.jwk, rsa.jwk]))).to.equal(true)
  })

  it('looks once more when GenAuth has changed its keys, and only once', async () => {
    const [old, fresh] = await Promise.all([createKey('RS256', { kid: 'old' }), createKey('RS256')])
    const keys = keySets([old.jwk], [fresh.jwk])
    expect(await verifySignature(await fresh.sign(), keys)).to.equal(true)
    expect(keys.reloads).to.equal(1)
  })

  it('refuses a key that nobody knows after one more look', async () => {
    const [known, unknown] = await Promise.all([
      createKey('RS256', { kid: 'known' }),
      createKey('RS256'),
    ])
    const keys = keySets([known.jwk])
    expect(await failure(verifySignature(await unknown.sign(), keys))).to.include({ reason: 'kid' })
    expect(keys.reloads).to.equal(1)
  })

  for (const [what, differences] of [
    ['is for encryption', { use: 'enc' }],
    ['may not verify', { key_ops: ['encrypt'] }],
    ['is for another algorithm', { alg: 'RS512' }],
    ['has no modulus', { n: undefined }],
    ['has a modulus that is none', { n: '!' }],
  ] as const) {
    it(`refuses a key that ${what}`, async () => {
      const { jwk, sign } = await createKey('RS256', differences as never)
      expect(await failure(verifySignature(await sign(), keySets([jwk])))).to.include({
        code: 'id_token_invalid',
      })
    })
  }

  it('never uses a key or an address from the header', async () => {
    const [honest, forged] = await Promise.all([createKey('RS256'), createKey('RS256')])
    const header = {
      jwk: forged.jwk,
      jku: 'https://evil.example/jwks',
      x5u: 'https://evil.example/x5u',
    }
    expect(
      await failure(verifySignature(await forged.sign(header), keySets([honest.jwk]))),
    ).to.include({
      reason: 'signature',
    })
  })

  it('verifies nothing that has no algorithm of its own', async () => {
    expect(await verifySignature(new UnsecuredJWT({}).encode(), keySets([]))).to.equal(false)
  })
})
