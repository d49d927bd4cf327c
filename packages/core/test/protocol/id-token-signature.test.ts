import { expect } from '@open-wc/testing'
import { SignJWT, base64url, exportJWK, generateKeyPair } from 'jose'
import type { JWK } from 'jose'
import * as oauth from 'oauth4webapi'
import { readHeader } from '../../src/protocol/id-token-header.js'
import { verifySignature } from '../../src/protocol/id-token-signature.js'
import { toClient, toServer } from '../../src/protocol/oauth-options.js'
import { setupContext } from '../support/context.js'
import { KEY_SET_PATH, json } from '../support/fake-genauth.js'
import { failure } from '../support/outcome.js'

/** A key of GenAuth's, with its public half as it stands in the key set. */
async function createKey(
  alg: string,
  differences: Partial<JWK> | { readonly kid: undefined } = {},
) {
  const { publicKey, privateKey } = await generateKeyPair(alg, { extractable: true })
  const { kty, n, e, crv, x, y } = await exportJWK(publicKey)
  const jwk = { kty, n, e, crv, x, y, kid: 'key-1', alg, use: 'sig', ...differences }
  const now = Math.floor(Date.now() / 1000)
  const claims = {
    iss: 'https://my-app.genauth.ai/oidc',
    sub: 'mi-fan',
    aud: 'my-app',
    iat: now,
    exp: now + 3600,
  }
  const sign = (header: object = {}) =>
    new SignJWT(claims).setProtectedHeader({ alg, kid: 'key-1', ...header }).sign(privateKey)
  return { jwk, sign, claims }
}

/** A key that is weaker than RFC 7518 allows, with a signature by hand: jose makes none. */
async function createWeakKey() {
  const algorithm = { name: 'RSASSA-PKCS1-v1_5', hash: 'SHA-256', modulusLength: 1024 }
  const { publicKey, privateKey } = await crypto.subtle.generateKey(
    { ...algorithm, publicExponent: new Uint8Array([1, 0, 1]) },
    true,
    ['sign', 'verify'],
  )
  const { kty, n, e } = await crypto.subtle.exportKey('jwk', publicKey)
  const { claims } = await createKey('RS256')
  const text = [{ alg: 'RS256' }, claims]
    .map((part) => base64url.encode(JSON.stringify(part)))
    .join('.')
  const sign = async () => {
    const bytes = new TextEncoder().encode(text)
    const signature = await crypto.subtle.sign(algorithm.name, privateKey, bytes)
    return `${text}.${base64url.encode(new Uint8Array(signature))}`
  }
  return { jwk: { kty, n, e }, sign }
}

/** A GenAuth that has these keys, one set after the other. */
function setup(...keySets: (readonly object[])[]) {
  const { context, genauth, browser } = setupContext()
  genauth.answerKeySetRequest = () =>
    json({ keys: keySets.length > 1 ? keySets.shift() : keySets[0] })
  const verify = async (idToken: string) => {
    const response = json({ access_token: 'x', token_type: 'bearer', id_token: idToken })
    await oauth.processRefreshTokenResponse(toServer(context), toClient(context), response)
    const { signal } = new AbortController()
    const { alg: algorithm } = readHeader(idToken)
    return verifySignature(context, { response, algorithm }, signal)
  }
  return { verify, fetches: () => browser.requestsTo(KEY_SET_PATH).length }
}

const changed = (token: string, index: number) => {
  const [header, payload, signature = ''] = token.split('.')
  const other = signature[index] === 'A' ? 'B' : 'A'
  return [header, payload, signature.slice(0, index) + other + signature.slice(index + 1)].join('.')
}

describe('verifySignature()', () => {
  for (const alg of ['RS256', 'PS256', 'ES256', 'EdDSA']) {
    it(`accepts a signature by ${alg}`, async () => {
      const { jwk, sign } = await createKey(alg)
      expect(await setup([jwk]).verify(await sign())).to.equal(true)
    })

    it(`refuses a changed signature by ${alg}`, async () => {
      const { jwk, sign } = await createKey(alg)
      const error = await failure(setup([jwk]).verify(changed(await sign(), 4)))
      expect(error).to.include({ code: 'id_token_invalid', reason: 'signature' })
    })

    it(`refuses changed claims under a signature by ${alg}`, async () => {
      const { jwk, sign, claims } = await createKey(alg)
      const [header, , signature] = (await sign()).split('.')
      const payload = btoa(JSON.stringify({ ...claims, sub: 'somebody-else' })).replaceAll('=', '')
      const token = [header, payload, signature].join('.')
      expect(await failure(setup([jwk]).verify(token))).to.include({ reason: 'signature' })
    })

    it(`refuses a signature of another key for ${alg} with the same name`, async () => {
      const [honest, forged] = await Promise.all([createKey(alg), createKey(alg)])
      const error = await failure(setup([honest.jwk]).verify(await forged.sign()))
      expect(error).to.include({ reason: 'signature' })
    })
  }

  it('leaves HS256 alone, and asks for no key', async () => {
    const { claims } = await createKey('RS256')
    const token = await new SignJWT(claims)
      .setProtectedHeader({ alg: 'HS256' })
      .sign(new Uint8Array(32))
    const { verify, fetches } = setup([])
    expect(await verify(token)).to.equal(false)
    expect(fetches()).to.equal(0)
  })

  it('takes the one key that fits when the token names none', async () => {
    const [rsa, ec] = await Promise.all([
      createKey('RS256', { kid: undefined }),
      createKey('ES256', { kid: undefined }),
    ])
    expect(await setup([ec.jwk, rsa.jwk]).verify(await rsa.sign({ kid: undefined }))).to.equal(true)
  })

  it('refuses a token that names no key when several fit', async () => {
    const [one, other] = await Promise.all([createKey('RS256'), createKey('RS256')])
    const { verify } = setup([one.jwk, other.jwk])
    const error = await failure(verify(await one.sign({ kid: undefined })))
    expect(error).to.include({ code: 'id_token_invalid', reason: 'kid' })
  })

  it('is not led astray by other keys of the same name', async () => {
    const [rsa, ec] = await Promise.all([createKey('RS256'), createKey('ES256')])
    expect(await setup([ec.jwk, rsa.jwk]).verify(await rsa.sign())).to.equal(true)
  })

  it('fetches the keys once more when GenAuth has changed them, and only once', async () => {
    const [old, fresh] = await Promise.all([createKey('RS256', { kid: 'old' }), createKey('RS256')])
    const { verify, fetches } = setup([old.jwk], [fresh.jwk])
    expect(await verify(await fresh.sign())).to.equal(true)
    expect(await verify(await fresh.sign())).to.equal(true)
    expect(fetches()).to.equal(2)
  })

  it('refuses a key that is still unknown then', async () => {
    const [known, unknown] = await Promise.all([
      createKey('RS256', { kid: 'known' }),
      createKey('RS256'),
    ])
    const { verify, fetches } = setup([known.jwk])
    expect(await failure(verify(await unknown.sign()))).to.include({ reason: 'kid' })
    expect(fetches()).to.equal(2)
  })

  for (const [what, differences] of [
    ['is for encryption', { use: 'enc' }],
    ['may not verify', { key_ops: ['encrypt'] }],
    ['is for another algorithm', { alg: 'RS512' }],
    ['has no modulus', { n: undefined }],
    ['has a modulus that is none', { n: '!' }],
    ['is weak', { n: btoa('x'.repeat(128)).replaceAll('=', '') }],
  ] as const) {
    it(`refuses a key that ${what}`, async () => {
      const { jwk, sign } = await createKey('RS256', differences as Partial<JWK>)
      const error = await failure(setup([jwk]).verify(await sign()))
      expect(error).to.include({ code: 'id_token_invalid' })
    })
  }

  it('refuses a key of fewer than 2048 bits, also with a signature that fits', async () => {
    const weak = await createWeakKey()
    const error = await failure(setup([weak.jwk]).verify(await weak.sign()))
    expect(error).to.include({ code: 'id_token_invalid', reason: 'signature' })
  })

  it('never uses a key or an address from the header', async () => {
    const [honest, forged] = await Promise.all([createKey('RS256'), createKey('RS256')])
    const header = {
      jwk: forged.jwk,
      jku: 'https://evil.example/jwks',
      x5u: 'https://evil.example/x5u',
    }
    const error = await failure(setup([honest.jwk]).verify(await forged.sign(header)))
    expect(error).to.include({ reason: 'signature' })
  })

  it('does not call a signature forged that the browser cannot verify', async () => {
    const { jwk, sign } = await createKey('EdDSA')
    const token = await sign()
    crypto.subtle.importKey = () =>
      Promise.reject(new DOMException('Unrecognized name.', 'NotSupportedError'))
    try {
      const error = await failure(setup([jwk]).verify(token))
      expect(error).to.include({ code: 'id_token_invalid', reason: 'alg' })
    } finally {
      Reflect.deleteProperty(crypto.subtle, 'importKey')
    }
  })
})
