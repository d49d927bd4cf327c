import { expect } from '@open-wc/testing'
import * as catalogue from '../src/error-catalogue.js'
import * as core from '../src/index.js'
import * as popup from '../src/popup.js'
import * as response from '../src/response.js'
import * as delivery from '../src/delivery.js'
import * as session from '../src/session.js'
import { checkSetup } from '../src/setup.js'
import { thrown } from './support/outcome.js'
import { signedIn } from './support/session.js'
import { prepared, setup } from './support/client.js'
import { settled } from './support/fake-browser.js'
import { FakeSessionBrowser } from './support/fake-session-browser.js'

/** What no function expects, as a script without types may hand it in. */
const WRONG = {
  null: null,
  'a number': 7,
  'a text': 'now',
  true: true,
  'a list': [7],
  'a symbol': Symbol('x'),
  'a function': () => 7,
  'a bigint': 7n,
  'an object without a prototype': Object.create(null) as object,
}

type Call = (wrong: never) => unknown

/** How a call with a wrong kind ends: with a value, or with one of our errors. Else it throws. */
async function outcomeOf(call: Call, wrong: unknown): Promise<string> {
  try {
    // A login that has begun waits for a person.
    await Promise.race([call(wrong as never), severalTurns()])
    return 'fine'
  } catch (error) {
    if (!core.isGenAuthError(error)) throw error
    return error.code
  }
}

async function severalTurns(): Promise<void> {
  for (let turn = 0; turn < 25; turn++) await settled()
}

/** Every function of the package that takes something, as a call with it. */
const CALLS: Readonly<Record<string, Call>> = {
  'new GenAuthClient(config)': (config) => new core.GenAuthClient(config, setup().browser),
  'client.login(options)': async (options) => (await prepared()).client.login(options),
  'client.loginWithPopup(options)': async (options) =>
    (await prepared()).client.loginWithPopup(options),
  'client.loginWithRedirect(options)': async (options) =>
    (await prepared()).client.loginWithRedirect(options),
  'client.handleRedirectCallback(options)': (options) =>
    setup().client.handleRedirectCallback(options),
  'new GenAuthSession(config)': (config) =>
    new session.GenAuthSession(config, new FakeSessionBrowser()),
  'session.start(result)': async (result) => (await signedIn()).session.start(result),
  'session.link(options)': async (options) => (await signedIn()).session.link(options),
  'session.unlink(identity)': async (identity) => (await signedIn()).session.unlink(identity),
  'session.logout(options)': async (options) => (await signedIn()).session.logout(options),
  'chooseMode(options)': (options) => popup.chooseMode(options, setup().browser),
  'openPopup(options)': (options) => popup.openPopup(options, setup().browser),
  'displayNameOf(claims)': (claims) => session.displayNameOf(claims),
  'isGenAuthError(value)': (value) => core.isGenAuthError(value),
  'onTrace(listener)': (listener) => core.onTrace(listener, {}),
  'checkSetup(options)': (options) => checkSetup(options),
  'deliverResponse(response)': (given) => delivery.deliverResponse(given),
}

describe('Every public function', () => {
  for (const [name, call] of Object.entries(CALLS)) {
    for (const [kind, wrong] of Object.entries(WRONG)) {
      it(`answers ${kind} with invalid_config or without harm: ${name}`, async () => {
        expect(await outcomeOf(call, wrong)).to.be.oneOf(['fine', 'invalid_config'])
      })
    }
  }

  it('is in the table', () => {
    const modules = [core, popup, response, delivery, session, catalogue]
    const names = modules.flatMap((module) =>
      Object.entries(module)
        .filter(([, value]) => typeof value === 'function')
        .map(([name]) => name),
    )
    // Errors and events are created by us alone, and what these take is the page itself.
    const ours = ['GenAuthError', 'GenAuthSessionChangeEvent', 'isRedirectCallback', 'takeResponse']
    for (const name of names.filter((name) => !ours.includes(name))) {
      expect(Object.keys(CALLS).join(' ')).to.contain(name)
    }
  })
})

describe('Every setting', () => {
  const required = { domain: 'https://my-app.genauth.ai', appId: 'my-app' }
  const options = [
    ...Object.keys(required),
    'connection',
    'connectionId',
    'provider',
    'displayName',
    'redirectUri',
    'route',
    'mode',
    'inAppBrowsers',
    'response',
    'responseMode',
    'scope',
    'intent',
    'tenant',
    'source',
    'popupSize',
    'issuer',
    'timeoutMs',
    'store',
    'renewBeforeMs',
  ]

  for (const option of options) {
    it(`is answered with invalid_config and its name where it is of a wrong kind: ${option}`, () => {
      for (const wrong of [null, {}, Symbol('x'), () => 7, true]) {
        const config = { ...required, [option]: wrong } as never
        const error = thrown(() => new session.GenAuthSession(config, new FakeSessionBrowser()))
        expect(error).to.include({ code: 'invalid_config', reason: option })
      }
    })
  }
})
