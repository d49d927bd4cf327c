import type { Connection } from '@genauth-login/core'
import { expect } from '@open-wc/testing'
import { reportUnknownConnection } from '../../src/login/unknown-connection.js'

describe('a Unique ID that the application does not have', () => {
  const consoleWarn = console.warn
  let hints: unknown[]
  beforeEach(() => {
    hints = []
    console.warn = (hint: unknown) => hints.push(hint)
  })
  afterEach(() => (console.warn = consoleWarn))

  const clientWith = (...identifiers: string[]) => ({
    connections: () =>
      Promise.resolve(identifiers.map((identifier) => ({ identifier }) as Connection)),
  })

  it('is told to the developer once, with those that it has', async () => {
    const client = clientWith('my-xiaomi', 'my-github')
    await reportUnknownConnection(client, { connection: 'my-xaomi' })
    await reportUnknownConnection(client, { connection: 'my-xaomi' })
    expect(hints).to.deep.equal([
      '<genauth-login> connection: expected one of my-xiaomi, my-github, got my-xaomi',
    ])
  })

  for (const [what, connection, known] of [
    ['a connection that is there', 'my-xiaomi', ['my-xiaomi']],
    ['no connection', undefined, ['my-xiaomi']],
    ['an application that shows none', 'my-xiaomi', []],
  ] as const) {
    it(`is not told for ${what}`, async () => {
      await reportUnknownConnection(clientWith(...known), { connection })
      expect(hints).to.be.empty
    })
  }
})
