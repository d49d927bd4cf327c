import { expect } from '@open-wc/testing'
import { GenAuthClient } from '../src/client.js'
import { chooseMode } from '../src/popup.js'
import { prepared, setup } from './support/client.js'
import { NOTHING } from './support/fake-browser.js'
import { failure, thrown } from './support/outcome.js'

/** What a script without types may hand in, and the option that the error names. */
const WRONG: readonly (readonly [options: unknown, reason: string])[] = [
  [null, 'options'],
  ['now', 'options'],
  [7, 'options'],
  [{ language: 7 }, 'language'],
  [{ loginHint: ['mi-fan'] }, 'loginHint'],
  [{ parameters: 'prompt=login' }, 'parameters'],
  [{ parameters: { max_age: 50 } }, 'parameters'],
  [{ parameters: null }, 'parameters'],
  [{ parameters: { max_age: '' } }, 'parameters'],
  [{ parameters: { max_age: '1.5' } }, 'parameters'],
  [{ parameters: { max_age: '-1' } }, 'parameters'],
  [{ parameters: { max_age: 'an hour' } }, 'parameters'],
  [{ signal: 'stop' }, 'signal'],
  [{ signal: null }, 'signal'],
  [{ popup: 'window' }, 'popup'],
  [{ popup: {} }, 'popup'],
  [{ returnTo: 7 }, 'returnTo'],
]

describe('GenAuthClient with options of a wrong kind', () => {
  for (const [options, reason] of WRONG) {
    for (const method of ['login', 'loginWithPopup', 'loginWithRedirect'] as const) {
      it(`${method}(${JSON.stringify(options)}) is refused as invalid_config: ${reason}`, async () => {
        const { browser, client } = await prepared()
        const error = await failure(client[method](options as never))
        expect(error).to.include({ code: 'invalid_config', reason })
        expect(browser.windows).to.deep.equal([])
        expect(browser.left).to.deep.equal([])
      })
    }
  }

  it('refuses them in handleRedirectCallback() as well', async () => {
    const { client } = setup()
    expect(await failure(client.handleRedirectCallback(null as never))).to.include({
      code: 'invalid_config',
      reason: 'options',
    })
  })

  for (const config of [undefined, null, 'my-app.genauth.ai']) {
    it(`refuses ${String(config)} instead of settings`, () => {
      const { browser } = setup()
      expect(thrown(() => new GenAuthClient(config as never, browser))).to.include({
        code: 'invalid_config',
        reason: 'config',
      })
    })
  }

  it('works after each of them', async () => {
    const { browser, genauth, client } = await prepared()
    for (const [options] of WRONG) await failure(client.loginWithPopup(options as never))
    expect(browser.alive).to.deep.equal(NOTHING)
    const login = client.loginWithPopup()
    genauth.logIn()
    expect(await login).to.have.property('accessToken')
  })
})

describe('chooseMode()', () => {
  const { browser } = setup()

  it('takes a window by default', () => {
    expect(chooseMode({}, browser)).to.equal('popup')
    expect(chooseMode({ mode: undefined, inAppBrowsers: undefined }, browser)).to.equal('popup')
  })
})
