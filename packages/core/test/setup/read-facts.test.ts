import { expect } from '@open-wc/testing'
import { thisServer } from '../../src/platform/browser.js'
import { readFacts } from '../../src/setup/read/read-facts.js'
import { resolveSetup } from '../../src/setup/settings.js'
import { FakeBrowser } from '../support/fake-browser.js'
import { TOKEN_PATH } from '../support/fake-genauth.js'
import { OPTIONS } from '../support/setup.js'

const settings = resolveSetup({ ...OPTIONS, redirectUri: 'https://other.example/back' }, undefined)

/** A server that reads: it may read any page, and ask whom the token endpoint allows. */
function setup() {
  const network = new FakeBrowser()
  const headers = { 'access-control-allow-origin': 'https://site.example' }
  network.network = ({ method }) => new Response('', method === 'OPTIONS' ? { headers } : {})
  return network
}

describe('readFacts(), on a server', () => {
  it('asks the token endpoint whom it allows', async () => {
    const network = setup()
    const { tokenAllowOrigin } = await readFacts(network, undefined, settings)
    expect(tokenAllowOrigin).to.equal('https://site.example')
    const [asked] = network.requestsTo(TOKEN_PATH)
    expect(asked?.method).to.equal('OPTIONS')
  })

  it('reads pages of every origin, and has no running page', async () => {
    const { page } = await readFacts(setup(), undefined, settings)
    expect(page).to.include({ live: undefined, redirectPageStatus: 200 })
    expect(page.served?.status).to.equal(200)
  })

  it('tells nothing of what does not answer', async () => {
    const network = new FakeBrowser()
    const { tokenAllowOrigin, page, tenant } = await readFacts(network, undefined, settings)
    expect(tokenAllowOrigin).to.equal(undefined)
    expect(page.served).to.equal(undefined)
    expect(tenant).to.deep.equal({ outcome: 'unreachable' })
  })
})

describe('thisServer()', () => {
  it('has a network and timers', async () => {
    const server = thisServer()
    const response = await server.fetch('data:text/plain,hello', {})
    expect(await response.text()).to.equal('hello')
    await new Promise<void>((resolve) => server.setTimeout(resolve, 0))
    server.clearTimeout(server.setTimeout(() => undefined, 60_000))
    expect(server.location.origin).to.equal('this server')
  })
})
