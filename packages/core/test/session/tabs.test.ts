import { expect } from '@open-wc/testing'
import { USER_INFO_PATH, json } from '../support/fake-genauth.js'
import type { FakeSessionBrowser } from '../support/fake-session-browser.js'
import { failure } from '../support/outcome.js'
import {
  HOUR_MS,
  SESSION_NAME,
  holdTokens,
  logInFor,
  secondTab,
  setupSession,
  signedIn,
} from '../support/session.js'

/** Every message on the channel from now on. */
function recordMessages({ BroadcastChannel }: FakeSessionBrowser): unknown[] {
  const messages: unknown[] = []
  new BroadcastChannel(SESSION_NAME).onmessage = ({ data }) => messages.push(data)
  return messages
}

describe('Two tabs with a session in localStorage', () => {
  it('both know of a login in one of them [F-55]', async () => {
    const set = setupSession({ store: 'local' })
    const other = secondTab(set)
    set.session.start(await logInFor(set))
    expect(other.changes).to.deep.equal(['signed_in in another tab'])
    expect(other.session.claims).to.include({ sub: 'mi-fan' })
  })

  it('both know of a renewal in one of them', async () => {
    const set = await signedIn({ store: 'local' })
    const other = secondTab(set)
    await set.browser.pass(HOUR_MS)
    const token = await set.session.getAccessToken()
    expect(other.changes).to.deep.equal(['renewed in another tab'])
    expect(await other.session.getAccessToken()).to.equal(token)
  })

  it('both know when another person has logged in in one of them', async () => {
    const set = await signedIn({ store: 'local' })
    const other = secondTab(set)
    set.genauth.claims = { sub: 'somebody-else' }
    set.session.start(await logInFor(set))
    expect(other.changes).to.deep.equal(['signed_in in another tab'])
    expect(other.session.claims).to.include({ sub: 'somebody-else' })
  })

  it('both know when the session has expired, and say so once', async () => {
    const set = await signedIn({ store: 'local' })
    const other = secondTab(set)
    await set.browser.pass(HOUR_MS)
    set.genauth.answerTokenRequest = () =>
      Response.json({ error: 'invalid_grant' }, { status: 400 })
    await failure(set.session.getAccessToken())
    expect(set.changes.at(-1)).to.equal('expired')
    expect(other.changes).to.deep.equal(['signed_out in another tab'])
  })

  it('both know when the storage is emptied by other hands', async () => {
    const set = await signedIn({ store: 'local' })
    for (const key of [null, SESSION_NAME]) {
      set.browser.localArea.items.clear()
      set.browser.storageChanged(key)
    }
    expect(set.changes).to.deep.equal(['signed_out in another tab'])
  })

  it('care for no other key', async () => {
    const set = await signedIn({ store: 'local' })
    set.browser.localArea.items.clear()
    set.browser.storageChanged('theme')
    expect(set.changes).to.deep.equal([])
  })

  it('both log in at once, and the last one counts [F-54]', async () => {
    const set = setupSession({ store: 'local' })
    const other = secondTab(set)
    const [first, second] = [await logInFor(set), await logInFor(set)]
    set.session.start(first)
    other.session.start({ ...second, accessToken: 'the last' })
    expect(await set.session.getAccessToken()).to.equal('the last')
    expect(await other.session.getAccessToken()).to.equal('the last')
  })
})

for (const store of ['memory', 'session', 'local'] as const) {
  describe(`A logout in one of two tabs, with tokens in ${store}`, () => {
    it('drops them in the other within the same turn', async () => {
      const set = await signedIn({ store })
      const other = secondTab(set)
      if (store !== 'local') other.session.start(await logInFor(set))
      other.changes.length = 0
      const loggedOut = set.session.logout()
      expect(other.session.claims).to.equal(undefined)
      expect(other.changes).to.deep.equal(['signed_out in another tab'])
      await loggedOut
    })

    it('discards a renewal that is under way in the other [F-56]', async () => {
      const set = await signedIn({ store })
      const other = secondTab(set)
      if (store !== 'local') other.session.start(await logInFor(set))
      await other.browser.pass(HOUR_MS)
      const { requested, give } = holdTokens(set.genauth)
      const failed = failure(other.session.getAccessToken())
      await requested
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
      const messages = recordMessages(set.browser)
      set.session.start(await logInFor(set))
      await set.browser.pass(HOUR_MS)
      await set.session.getAccessToken()
      await set.session.logout()
      expect(messages).to.deep.equal(['changed', 'changed', 'signed_out'])
    })
  }

  it('leaves a session in memory alone, unless it is a logout', async () => {
    const set = await signedIn()
    const other = secondTab(set)
    other.session.start(await logInFor(set))
    expect(set.changes).to.deep.equal([])
    expect(set.session.claims).to.include({ sub: 'mi-fan' })
  })

  it('does not disturb a renewal in memory, unless it is a logout', async () => {
    const set = await signedIn()
    const other = secondTab(set)
    const login = await logInFor(set)
    await set.browser.pass(HOUR_MS)
    const { requested, give } = holdTokens(set.genauth)
    const token = set.session.getAccessToken()
    await requested
    other.session.start(login)
    give(Response.json({ access_token: 'renewed', token_type: 'Bearer' }))
    expect(await token).to.equal('renewed')
  })

  it('is ignored when it is none of our words', async () => {
    const set = await signedIn({ store: 'local' })
    set.browser.localArea.items.clear()
    const { BroadcastChannel } = set.browser
    const stranger = new BroadcastChannel(SESSION_NAME)
    for (const word of [undefined, null, {}, 'sign_out', { news: 'changed' }])
      stranger.postMessage(word)
    expect(set.changes).to.deep.equal([])
  })

  it('does not end the login that followed a logout', async () => {
    const set = await signedIn({ store: 'local' })
    const other = secondTab(set)
    const login = await logInFor(set)
    const ends = set.browser.channels.get(SESSION_NAME)!
    const [, endOfOther] = [...ends]
    ends.clear()
    await set.session.logout({ revoke: false })
    set.session.start(login)
    // The message about the logout arrives after the login.
    endOfOther!.onmessage!({ data: 'signed_out' } as MessageEvent<unknown>)
    expect(other.session.claims).to.include({ sub: 'mi-fan' })
    expect(set.session.claims).to.include({ sub: 'mi-fan' })
  })

  it('disturbs no request of a tab when another tab renews the same session', async () => {
    const set = await signedIn({ store: 'local' })
    const other = secondTab(set)
    let give: (response: Response) => void = () => undefined
    set.genauth.answerUserInfoRequest = () => new Promise((resolve) => (give = resolve))
    const user = other.session.getUser()
    await other.browser.requestTo(USER_INFO_PATH)
    await set.session.renew()
    give(json({ sub: 'mi-fan' }))
    expect(await user).to.deep.equal({ sub: 'mi-fan' })
  })

  it('is told to a tab that has logged out already, and changes nothing', async () => {
    const set = setupSession()
    const other = secondTab(set)
    await set.session.logout()
    expect([set.changes, other.changes]).to.deep.equal([[], []])
  })
})

describe('A browser that refuses the channel between tabs', () => {
  it('learns of a logout in another tab from the storage', async () => {
    const set = await signedIn({ store: 'local' })
    const other = secondTab(set, {}, (browser) => browser.refuseChannels())
    await set.session.logout({ revoke: false })
    other.browser.storageChanged(SESSION_NAME)
    expect(other.changes).to.deep.equal(['signed_out in another tab'])
  })

  it('keeps and ends a session all the same', async () => {
    const { session, changes } = await signedIn({}, (browser) => browser.refuseChannels())
    expect(session.claims).to.include({ sub: 'mi-fan' })
    await session.logout({ revoke: false })
    expect(changes).to.deep.equal(['signed_out'])
  })

  it('ends a session also when the channel was closed under it', async () => {
    const { browser, session, changes } = await signedIn()
    const [end] = [...browser.channels.get(SESSION_NAME)!]
    end!.postMessage = () => {
      throw new DOMException('Channel is closed', 'InvalidStateError')
    }
    await session.logout({ revoke: false })
    expect(changes).to.deep.equal(['signed_out'])
  })
})
