import assert from 'node:assert/strict'
import { test } from 'node:test'
import { CONFORMANCE } from '../server/genauth/failures/conformance.js'
import { HOSTILE } from '../server/genauth/failures/hostile.js'
import { HOSTILE_SIGNATURES } from '../server/genauth/failures/hostile-signatures.js'
import { ON_CLAIMS, ON_ISSUERS, ON_REDIRECTS, ON_SIGNATURES } from './support/cases.js'
import { startDemo } from './support/demo.js'

const CASES = { ...CONFORMANCE, ...HOSTILE, ...HOSTILE_SIGNATURES }

const RS256 = 'rs256.html'
const PAGES = {
  'script-tag.html': ON_CLAIMS,
  [RS256]: ON_SIGNATURES,
  'playground.html?require-issuer=true': ON_ISSUERS,
  'playground.html?response-mode=query&redirect-uri=/callback.html': ON_REDIRECTS,
}

const TOKEN = 'POST /oidc/token'
const KEY_SET = 'GET /oidc/.well-known/jwks.json'

/** Codes of an answer that was refused before its code could be redeemed. */
const REFUSED_ANSWER = /^(state_mismatch|issuer_mismatch|response_invalid)/

/** A key that is not there may be a new one. Where several fit (C-07), a newer set cannot help. */
const refetches = (name: string, expected: string) =>
  (expected.endsWith('/kid') && name !== 'C-07') || name === 'C-21'

// One demo and one page for all: each case loads the page anew, and with it comes a new client
// without keys or answers,
// while GenAuth, the browser and its cookies have nothing in them that a login could fail by.
test('the adversarial GenAuth', async (t) => {
  const demo = await startDemo(t)
  // Some cases change what the answer says of its issuer.
  await demo.set({ responseIssuer: 'present' })
  const page = await demo.open('script-tag.html')

  const login = async () => {
    const popup = await page.clickLogin()
    await popup.signInAtXiaomi()
    const verdict = await page.verdict()
    await popup.closes()
    return verdict
  }

  for (const [path, verdicts] of Object.entries(PAGES)) {
    for (const [name, expected] of Object.entries(verdicts)) {
      const title = CASES[name]?.description.split(':')[0]
      await t.test(
        `${name} ${title}: ${expected === 'accepted' ? expected : `refused as ${expected}`}`,
        async () => {
          await page.goTo(path)
          await demo.forgetRequests()
          await demo.failNext(name)
          page.complaints.length = 0

          assert.equal(await login(), expected)
          const requests = await demo.allRequests()
          assert.equal(requests[TOKEN] ?? 0, REFUSED_ANSWER.test(expected) ? 0 : 1)
          assert.ok((requests[KEY_SET] ?? 0) <= 2)
          if (refetches(name, expected)) assert.equal(requests[KEY_SET], 2)
          assert.deepEqual(
            Object.keys(requests).filter((path) => path.includes('/attacker')),
            [],
          )
          assert.deepEqual(page.complaints, [])
          if (expected !== 'accepted') return

          const result = await page.result()
          const { claims, scope, signatureVerified } = result
          assert.equal(claims.iss, `${demo.sites.genauth.origin}/oidc`)
          assert.equal(claims.nickname, 'Mi Fan')
          assert.equal(scope, 'openid profile')
          assert.equal('expiresAt' in result, !['C-46', 'C-55'].includes(name))
          assert.equal(signatureVerified, path === RS256)
        },
      )
    }
  }

  await t.test(
    'C-22 oidcc-client-test-signing-key-rotation: accepted before and after',
    async () => {
      await page.goTo(RS256)
      await demo.forgetRequests()
      assert.equal(await login(), 'accepted')
      await demo.failNext('C-22')
      assert.equal(await login(), 'accepted')
      assert.equal(await demo.requests(KEY_SET), 2)
      assert.equal(await demo.requests(TOKEN), 2)
    },
  )

  await t.test(
    'X-20 Constant nonce: accepted once, then refused as id_token_invalid/nonce',
    async () => {
      await page.goTo('script-tag.html')
      const verdicts = []
      for (let attempt = 0; attempt < 2; attempt++) {
        await demo.failNext('X-20')
        verdicts.push(await login())
      }
      assert.deepEqual(verdicts, ['accepted', 'id_token_invalid/nonce'])
    },
  )

  await t.test(
    'X-40 A key that nobody knows: ten logins are refused, and the keys asked for twice',
    async () => {
      await page.goTo(RS256)
      await demo.forgetRequests()
      for (let attempt = 0; attempt < 10; attempt++) {
        await demo.failNext('X-40')
        assert.equal(await login(), 'id_token_invalid/kid')
      }
      assert.equal(await demo.requests(KEY_SET), 2)
    },
  )
})

test('every case that GenAuth can play has a verdict', () => {
  const judged = Object.values(PAGES).flatMap(Object.keys)
  assert.deepEqual([...judged, 'C-22', 'X-20', 'X-40'].toSorted(), Object.keys(CASES).toSorted())
})
