import { expect } from '@open-wc/testing'
import type * as changeEvent from '../src/session/session-change-event.js'
import { logIn, setup } from './support/client.js'
import { CANARIES } from './support/fake-genauth.js'
import { answerTo, comeBack, leave } from './support/redirect.js'
import { LIBRARIES, replaced } from './support/replaced-natives.js'
import { openSession, signedIn } from './support/session.js'

describe('On a page whose natives are replaced by', () => {
  for (const [library, natives] of Object.entries(LIBRARIES)) {
    it(`${library}, a login in a window gives its result`, async () => {
      const result = await replaced(natives, () => logIn(setup()))
      expect(result).to.include({ accessToken: CANARIES.accessToken, connection: 'my-xiaomi' })
    })

    it(`${library}, a login by redirect comes back with its result`, async () => {
      const appState = { cart: [3, ['towels']] }
      const returned = await replaced(natives, async () => {
        const set = setup({ mode: 'redirect' })
        await set.client.login({ appState })
        const { client } = comeBack(set, answerTo(set, set.browser.left[0]!))
        return client.handleRedirectCallback()
      })
      expect(returned?.result.claims.sub).to.equal('mi-fan')
      expect(returned?.appState).to.deep.equal(appState)
    })

    it(`${library}, a login by redirect comes back from a page that has them as they were`, async () => {
      const left = await replaced(natives, () => leave())
      const { client } = comeBack(left, answerTo(left, left.asked))
      expect((await client.handleRedirectCallback())?.result.claims.sub).to.equal('mi-fan')
    })

    it(`${library}, a session goes on after the page has been loaded anew`, async () => {
      const { result, claims } = await replaced(natives, async () => {
        const set = await signedIn({ store: 'local' }, undefined, (genauth) => {
          genauth.claims = { roles: ['admin', ['of', 'two']] }
        })
        const { session } = openSession(set.browser, set.config)
        return { result: set.result, claims: session.claims }
      })
      expect(claims).to.deep.equal(result.claims)
    })

    it(`${library}, a session that is loaded later tells its changes`, async () => {
      const isEvent = await replaced(natives, async () => {
        const file = '../src/session/session-change-event.ts'
        const module = (await import(`${file}?${library}`)) as typeof changeEvent
        const event = new module.GenAuthSessionChangeEvent('renewed', {} as never)
        return new EventTarget().dispatchEvent(event)
      })
      expect(isEvent).to.equal(true)
    })
  }
})
