import { expect } from '@open-wc/testing'
import type { FakeSessionBrowser } from '../support/fake-session-browser.js'
import { failure } from '../support/outcome.js'
import {
  HOUR_MS,
  holdTokens,
  logInFor,
  secondTab,
  setupSession,
  signedIn,
} from '../support/session.js'

const NAME = 'genauth-session https://my-app.genauth.ai my-app'

/** All that is said on the channel from now on. */
function overhear({ BroadcastChannel }: FakeSessionBrowser): unknown[] {
  const heard: unknown[] = []
  new BroadcastChannel(NAME).onmessage = ({ data }) => heard.push(data)
  return heard
}

describe('Two tabs with a session in localStorage', () => {
  it('both know of a login in one of them', async () => {
    const set = setupSession({ store: 'local' })
    const other = secondTab(set)
    set.session.keep(await logInFor(set))
    expect(other.changes).to.deep.equal(['signed_in elsewhere'])
    expect(other.session.claims).to.include({ sub: 'mi-fan' })
  })

  it('both know of a renewal in one of them', async () => {
    const set = await signedIn({ store: 'local' })
    const other = secondTab(set)
    await set.browser.pass(HOUR_MS)
    const token = await set.session.getAccessToken()
    expect(other.changes).to.deep.equal(['renewed elsewhere'])
    expect(await other.session.getAccessToken()).to.equal(token)
  })

  it('both know when another person has logged in in one of them', async () => {
    const set = await signedIn({ store: 'local' })
    const other = secondTab(set)
    set.genauth.claims = { sub: 'somebody-else' }
    set.session.keep(await logInFor(set))
    expect(other.changes).to.deep.equal(['signed_in elsewhere'])
    expect(other.session.claims).to.include({ sub: 'somebody-else' })
  })

  it('both know when the session has expired, and say so once', async () => {
    const set = await signedIn({ store: 'local' })
    const other = secondTab(set)
    await set.browser.pass(HOUR_MS)
    set.genauth.answerTokenRequest = () =>
      Response.json({ error: 'invalid_grant' }, { status: 400 })
    await failure(set.session.getAccessToken())
    expect([set.changes, other.changes]).to.deep.equal([['expired'], ['signed_out elsewhere']])
  })

  it('both know when the storage is emptied by other hands', async () => {
    const set = await signedIn({ store: 'local' })
    for (const key of [null, NAME]) {
      set.browser.localArea.items.clear()
      set.browser.storageChanged(key)
    }
    expect(set.changes).to.deep.equal(['signed_out elsewhere'])
  })

  it('care for no other key', async () => {
    const set = await signedIn({ store: 'local' })
    set.browser.localArea.items.clear()
    set.browser.storageChanged('theme')
    expect(set.changes).to.deep.equal([])
  })

  it('both log in at once, and the last one counts', async () => {
    const set = setupSession({ store: 'local' })
    const other = secondTab(set)
    const [first, second] = [await logInFor(set), await logInFor(set)]
    set.session.keep(first)
    other.session.keep({ ...second, accessToken: 'the last' })
    expect(await set.session.getAccessToken()).to.equal('the last')
    expect(await other.session.getAccessToken()).to.equal('the last')
  })
})

for (const store of ['memory', 'session', 'local'] as const) {
  describe(`A logout in one of two tabs, with tokens in ${store}`, () => {
    it('drops them in the other within the same turn', async () => {
      const set = await signedIn({ store })
      const other = secondTab(set)
      if (store !== 'local') other.session.keep(await logInFor(set))
      other.changes.length = 0
      const loggedOut = set.session.logout()
      expect(other.session.claims).to.equal(undefined)
      expect(other.changes).to.deep.equal(['signed_out elsewhere'])
      await loggedOut
    })

    it('discards a renewal that is under way in the other', async () => {
      const set = await signedIn({ store })
      const other = secondTab(set)
      if (store !== 'local') other.session.keep(await logInFor(set))
      await other.browser.pass(HOUR_MS)
      const { asked, give } = holdTokens(set.genauth)
      const failed = failure(other.session.getAccessToken())
      await asked
      await set.session.logout({ revoke: false })
      give(Response.json({ access_token: 'too late', token_type: 'Bearer' }))
      expect(await failed).to.include({ code: 'session_expired', reason: 'signed_out' })
      expect(other.session.claims).to.equal(undefined)
      expect(other.browser.alive.requests).to.equal(0)
    })
  })
}

describe('What tabs tell each other', () => {
  for (const store of ['memory', 'session', 'local'] as const) {
    it(`holds no token, with tokens in ${store}`, async () => {
      const set = await signedIn({ store })
      const heard = overhear(set.browser)
      set.session.keep(await logInFor(set))
      await set.browser.pass(HOUR_MS)
      await set.session.getAccessToken()
      await set.session.logout()
      expect(heard).to.deep.equal(['changed', 'changed', 'signed_out'])
    })
  }

  it('leaves a session in memory alone, unless it is a logout', async () => {
    const set = await signedIn()
    const other = secondTab(set)
    other.session.keep(await logInFor(set))
    expect(set.changes).to.deep.equal([])
    expect(set.session.claims).to.include({ sub: 'mi-fan' })
  })

  it('does not disturb a renewal in memory, unless it is a logout', async () => {
    const set = await signedIn()
    const other = secondTab(set)
    const login = await logInFor(set)
    await set.browser.pass(HOUR_MS)
    const { asked, give } = holdTokens(set.genauth)
    const token = set.session.getAccessToken()
    await asked
    other.session.keep(login)
    give(Response.json({ access_token: 'renewed', token_type: 'Bearer' }))
    expect(await token).to.equal('renewed')
  })

  it('is ignored when it is none of our words', async () => {
    const set = await signedIn({ store: 'local' })
    set.browser.localArea.items.clear()
    const { BroadcastChannel } = set.browser
    const stranger = new BroadcastChannel(NAME)
    for (const word of [undefined, null, {}, 'sign_out', { news: 'changed' }])
      stranger.postMessage(word)
    expect(set.changes).to.deep.equal([])
  })

  it('is told to a tab that has logged out already, and changes nothing', async () => {
    const set = setupSession()
    const other = secondTab(set)
    await set.session.logout()
    expect([set.changes, other.changes]).to.deep.equal([[], []])
  })
})
