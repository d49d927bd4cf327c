import type { GenAuthError } from '@genauth-login/core'
import { expect, fixture, html } from '@open-wc/testing'
import '../../src/define.js'
import type { GenAuthLogin } from '../../src/login/genauth-login.js'
import { coreError } from '../support/core-error.js'
import { FakeClient, result } from '../support/fake-client.js'

describe('a login whose element the page removes', () => {
  let core: FakeClient
  let told: string[]
  const tell = (event: Event) => told.push(`document: ${event.type}`)

  beforeEach(() => {
    core = new FakeClient()
    told = []
    for (const type of ['genauth-success', 'genauth-error', 'genauth-cancel'])
      document.addEventListener(type, tell)
  })
  afterEach(() => {
    core.restore()
    for (const type of ['genauth-success', 'genauth-error', 'genauth-cancel'])
      document.removeEventListener(type, tell)
  })

  async function create(keepAlive: boolean) {
    const group = await fixture<HTMLElement>(html`
      <genauth-login-group
        @genauth-success=${() => told.push('group: success')}
        @genauth-cancel=${() => told.push('group: cancel')}
      >
        <genauth-login
          domain="https://my-app.genauth.ai"
          app-id="app"
          ?keep-alive=${keepAlive}
          @genauth-success=${() => told.push('element: success')}
          @genauth-cancel=${() => told.push('element: cancel')}
        ></genauth-login>
      </genauth-login-group>
    `)
    const element = group.querySelector<GenAuthLogin>('genauth-login')!
    await element.updateComplete
    const finished = element.login().catch((error: unknown) => (error as GenAuthError).reason)
    return { group, element, finished }
  }

  it('ends with it', async () => {
    const { element, finished } = await create(false)
    element.remove()
    expect(await finished).to.equal('disconnected')
    expect(told).to.deep.equal(['element: cancel'])
  })

  it('lives on with keep-alive, and tells the group', async () => {
    const { element, finished } = await create(true)
    element.remove()
    await Promise.resolve()
    expect(core.logins[0]!.options.signal?.aborted).to.equal(false)
    core.logins[0]!.succeed(result)
    expect(await finished).to.equal(result)
    expect(told).to.deep.equal(['element: success', 'group: success'])
  })

  it('lives on with keep-alive, and tells the document where the group is gone as well', async () => {
    const { group, finished } = await create(true)
    group.remove()
    await Promise.resolve()
    core.logins[0]!.succeed(result)
    expect(await finished).to.equal(result)
    expect(told).to.deep.equal(['element: success', 'document: genauth-success'])
  })

  it('with keep-alive, tells the document of a failure, too', async () => {
    const { group, finished } = await create(true)
    group.remove()
    await Promise.resolve()
    core.logins[0]!.fail(coreError('access_denied', 'no'))
    await finished
    expect(told).to.deep.equal(['document: genauth-error'])
  })

  it('with keep-alive, tells the document nothing while it is there', async () => {
    const { element, finished } = await create(true)
    core.logins[0]!.succeed(result)
    await finished
    expect(element.isConnected).to.equal(true)
    expect(told).to.deep.equal(['element: success', 'group: success'])
  })
})
