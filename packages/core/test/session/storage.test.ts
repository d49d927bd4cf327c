import { expect } from '@open-wc/testing'
import { GenAuthSession } from '../../src/session.js'
import type { StoreKind } from '../../src/session.js'
import { CANARIES } from '../support/fake-genauth.js'
import type { FakeSessionBrowser, StorageArea } from '../support/fake-session-browser.js'
import { failure } from '../support/outcome.js'
import {
  HOUR_MS,
  SESSION_NAME as KEY,
  secondTab,
  setupSession,
  signedIn,
} from '../support/session.js'

function areaOf(browser: FakeSessionBrowser, store: StoreKind): StorageArea {
  return store === 'local' ? browser.localArea : browser.sessionArea
}

/** The same page, loaded again. */
function reload({ browser, config }: ReturnType<typeof setupSession>): GenAuthSession {
  return new GenAuthSession(config, browser)
}

describe('A session in memory', () => {
  it('leaves nothing in storage, and ends with the page', async () => {
    const set = await signedIn()
    expect([...set.browser.localArea.items, ...set.browser.sessionArea.items]).to.deep.equal([])
    expect(reload(set).claims).to.equal(undefined)
  })
})

for (const store of ['session', 'local'] as const) {
  describe(`A session in ${store}Storage`, () => {
    it('is there when the page is loaded again, whole', async () => {
      const set = await signedIn({ store })
      const again = reload(set)
      expect(again.claims).to.deep.equal(set.session.claims)
      expect(await again.getAccessToken()).to.equal(CANARIES.accessToken)
      await set.browser.pass(HOUR_MS)
      expect(await again.getAccessToken()).to.equal(`${CANARIES.accessToken}-1`)
    })

    it('lies under the domain and the App ID', async () => {
      const { browser } = await signedIn({ store })
      expect([...areaOf(browser, store).items.keys()]).to.deep.equal([KEY])
    })

    it('leaves nothing behind after a logout', async () => {
      const { browser, session } = await signedIn({ store })
      await session.logout()
      expect([...areaOf(browser, store).items]).to.deep.equal([])
    })

    for (const fault of ['blocked', 'full', 'forgetful'] as const) {
      it(`is kept in memory where the storage is ${fault}`, async () => {
        const { browser, session } = await signedIn(
          { store },
          (browser) => (areaOf(browser, store).fault = fault),
        )
        expect(session.claims).to.include({ sub: 'mi-fan' })
        await browser.pass(HOUR_MS)
        expect(await session.getAccessToken()).to.equal(`${CANARIES.accessToken}-1`)
        await session.logout()
        expect(session.claims).to.equal(undefined)
      })
    }

    it('goes on in memory when the storage is blocked later', async () => {
      const { browser, session } = await signedIn({ store })
      areaOf(browser, store).fault = 'blocked'
      expect(await session.getAccessToken()).to.equal(CANARIES.accessToken)
      expect(session.store).to.equal('memory')
    })

    it('goes on in memory when the storage refuses the second write, and says so', async () => {
      const { browser, session } = await signedIn({ store })
      expect(session.store).to.equal(store)
      const stores: string[] = []
      session.addEventListener('genauth-session-change', (event) => stores.push(event.store))
      areaOf(browser, store).fault = 'full'
      await session.renew()
      expect(stores).to.deep.equal(['memory'])
      expect(session.store).to.equal('memory')
      expect(await session.getAccessToken()).to.equal(`${CANARIES.accessToken}-1`)
    })

    it('leaves no record behind after a logout while the storage was blocked for a moment', async () => {
      const { browser, session } = await signedIn({ store })
      const area = areaOf(browser, store)
      area.fault = 'blocked'
      await session.getAccessToken()
      area.fault = undefined
      await session.logout()
      expect([...area.items]).to.deep.equal([])
    })

    it('does not leave a used refresh token where the next one has no room', async () => {
      const { browser, session } = await signedIn({ store })
      await browser.pass(HOUR_MS)
      areaOf(browser, store).fault = 'full'
      expect(await session.getAccessToken()).to.equal(`${CANARIES.accessToken}-1`)
      expect([...areaOf(browser, store).items]).to.deep.equal([])
    })

    it('puts one record after another without a gap, which other tabs would take for a logout', async () => {
      const { browser, session } = await signedIn({ store })
      const { items } = areaOf(browser, store)
      let gaps = 0
      items.delete = () => Boolean(gaps++)
      await browser.pass(HOUR_MS)
      await session.getAccessToken()
      expect(items.get(KEY)).to.contain(`${CANARIES.accessToken}-1`)
      expect(gaps).to.equal(0)
    })

    it('is over when the storage was emptied', async () => {
      const { browser, session } = await signedIn({ store })
      areaOf(browser, store).items.clear()
      expect(session.claims).to.equal(undefined)
      expect((await failure(session.getAccessToken())).code).to.equal('session_expired')
    })
  })
}

describe('A stored record', () => {
  async function recordOf(): Promise<Record<string, unknown>> {
    const { browser } = await signedIn({ store: 'local' })
    return JSON.parse(browser.localArea.items.get(KEY)!) as Record<string, unknown>
  }

  function claimsAfter(record: string) {
    const { browser, session } = setupSession({ store: 'local' }, ({ localArea }) =>
      localArea.items.set(KEY, record),
    )
    const { claims } = session
    return { claims, left: browser.localArea.items.size }
  }

  it('is read as it was written', async () => {
    expect(claimsAfter(JSON.stringify(await recordOf()))).to.deep.include({ left: 1 })
    expect(claimsAfter(JSON.stringify(await recordOf())).claims).to.include({ sub: 'mi-fan' })
  })

  it('may lack what a login may lack', async () => {
    const record = await recordOf()
    const bare = { ...record, refreshToken: undefined, expiresAt: undefined, connection: undefined }
    expect(claimsAfter(JSON.stringify(bare)).claims).to.include({ sub: 'mi-fan' })
  })

  for (const garbage of [
    '',
    'null',
    '1',
    '[]',
    '{}',
    '{"version":1}',
    'not JSON',
    '"text"',
    '{"version":1,"claims":null}',
  ]) {
    it(`that says ${JSON.stringify(garbage)} is ignored and removed`, () => {
      expect(claimsAfter(garbage)).to.deep.equal({ claims: undefined, left: 0 })
    })
  }

  for (const difference of [
    { version: 0 },
    { version: undefined },
    { accessToken: 1 },
    { idToken: null },
    { refreshToken: {} },
    { expiresAt: 'tomorrow' },
    { expiresAt: null },
    { scope: ['openid'] },
    { connection: 7 },
    { signatureVerified: 'yes' },
    { expiresAt: 1e300 },
    { accessToken: '' },
    { claims: [] },
    { claims: { iss: 'https://other.genauth.ai/oidc', aud: 'my-app', sub: 'mi-fan' } },
    { claims: { iss: 'https://my-app.genauth.ai/oidc', aud: 'other-app', sub: 'mi-fan' } },
    { claims: { iss: 'https://my-app.genauth.ai/oidc', aud: 'my-app', sub: 7 } },
    { claims: { iss: 'https://my-app.genauth.ai/oidc', aud: 'my-app' } },
  ]) {
    it(`with ${JSON.stringify(difference)} is ignored and removed`, async () => {
      const record = { ...(await recordOf()), ...difference }
      expect(claimsAfter(JSON.stringify(record))).to.deep.equal({ claims: undefined, left: 0 })
    })
  }

  it('of an unverified signature is removed where the settings insist on a verified one', async () => {
    const set = await signedIn({ store: 'local' })
    expect(secondTab(set, { requireSignature: true }).session.claims).to.equal(undefined)
  })

  it('of another application is left to it', async () => {
    const set = await signedIn({ store: 'local' })
    expect(secondTab(set, { appId: 'other-app' }).session.claims).to.equal(undefined)
    expect(set.session.claims).to.include({ sub: 'mi-fan' })
  })
})
