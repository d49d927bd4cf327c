import { expect } from '@open-wc/testing'
import { resolveConfig } from '../../src/protocol/resolve-config.js'
import type { ClientConfig } from '../../src/model/config.js'
import { connectionsOnTheWeb, findConnection } from '../../src/protocol/connection.js'
import { endpointsOf } from '../../src/protocol/endpoints.js'
import { application } from '../support/application.js'
import { thrown } from '../support/outcome.js'

const setup = (options: Partial<ClientConfig> = {}) => {
  const page = { href: 'https://site.example/login', origin: 'https://site.example' }
  const config = resolveConfig(
    { domain: 'https://my-app.genauth.ai', appId: 'my-app', ...options },
    page,
  )
  return { config, endpoints: endpointsOf(config) }
}

describe('connectionsOnTheWeb()', () => {
  const { endpoints } = setup()
  const connection = (provider: string) => ({
    id: `${provider}-id`,
    identifier: 'my',
    provider,
    displayName: 'Mine',
  })

  it('keeps the order of the application, and leaves out what needs a native app', () => {
    const connections = ['apple', 'qq', 'xiaomi:mobile', 'wechatmp-qrcode', 'xiaomi', 'qq'].map(
      connection,
    )
    const found = connectionsOnTheWeb({ ...application, connections }, endpoints)
    expect(found.map(({ provider }) => provider)).to.deep.equal([
      'qq',
      'wechatmp-qrcode',
      'xiaomi',
      'qq',
    ])
  })

  it('gives none when the console hides its social login buttons', () => {
    expect(
      connectionsOnTheWeb({ ...application, showsSocialLogin: false }, endpoints),
    ).to.deep.equal([])
  })

  it('names the address that gave no response', () => {
    expect(thrown(() => connectionsOnTheWeb(undefined, endpoints))).to.include({
      code: 'network_error',
      message: `No public configuration from ${endpoints.publicConfig}.`,
    })
  })
})

describe('findConnection()', () => {
  for (const [by, options, id] of [
    ['by its ID', { connectionId: 'other-id' }, 'other-id'],
    [
      'by its ID before all',
      { connectionId: 'github-id', connection: 'my-xiaomi', provider: 'xiaomi' },
      'github-id',
    ],
    ['by its Unique ID', { connection: 'my-other-xiaomi' }, 'other-id'],
    [
      'by its Unique ID before the provider',
      { connection: 'my-github', provider: 'xiaomi' },
      'github-id',
    ],
    ['as the first of the provider', { provider: 'xiaomi' }, 'xiaomi-id'],
    ['as the first of Xiaomi, when nothing is said', {}, 'xiaomi-id'],
  ] as const) {
    it(`finds a connection ${by}`, () => {
      expect(findConnection(application, setup(options).config)).to.have.property('id', id)
    })
  }

  for (const options of [{ connectionId: 'none' }, { connection: 'none' }, { provider: 'none' }]) {
    it(`finds none for ${JSON.stringify(options)}`, () => {
      expect(findConnection(application, setup(options).config)).to.equal(undefined)
    })
  }

  it('finds a QR code by its provider, whose Unique ID the application does not tell', () => {
    const provider = 'wechatmp-qrcode'
    const qr = { id: 'qr-id', identifier: 'qr-id', provider, displayName: 'WeChat' }
    const known = { ...application, connections: [...application.connections, qr] }
    const find = (options: Partial<ClientConfig>) => findConnection(known, setup(options).config)
    expect(find({ connection: 'my-qr', provider })).to.equal(qr)
    expect(find({ connection: 'my-qr', provider: 'xiaomi' })).to.equal(undefined)
  })

  it('finds none in an application that is not known', () => {
    expect(findConnection(undefined, setup().config)).to.equal(undefined)
  })
})
