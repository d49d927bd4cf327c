import { expect, html } from '@open-wc/testing'
import { render } from 'lit'
import '../src/index.js'
import { FakeClient, result } from './support/fake-client.js'
import { waitUntil } from './support/wait-until.js'

const CONNECTION = { id: 'x', identifier: 'my-xiaomi', provider: 'xiaomi', displayName: 'Xiaomi' }

/** What a framework has rendered on a server is compared, node by node, when it starts. */
describe('the DOM that a page has rendered', () => {
  let core: FakeClient
  beforeEach(() => (core = new FakeClient()))
  afterEach(() => core.restore())

  for (const [what, content] of Object.entries({
    'a button': html`<genauth-login domain="https://a.genauth.ai" app-id="app"></genauth-login>`,
    'a button with a face': html`<genauth-login domain="https://a.genauth.ai" app-id="app"
      ><b>Log in</b></genauth-login
    >`,
    'a group': html`<genauth-login-group
      domain="https://a.genauth.ai"
      app-id="app"
    ></genauth-login-group>`,
    'a group with buttons': html`<genauth-login-group domain="https://a.genauth.ai" app-id="app"
      ><genauth-login
        domain="https://a.genauth.ai"
        app-id="app"
        connection="my-xiaomi"
      ></genauth-login
    ></genauth-login-group>`,
  })) {
    it(`stays as it is around and in ${what}, from the start to the end of a login`, async () => {
      core.connections = [CONNECTION]
      const rendered = document.createElement('div')
      render(content, rendered)
      const before = rendered.innerHTML
      const observer = new MutationObserver(() => undefined)
      observer.observe(rendered, {
        attributes: true,
        characterData: true,
        childList: true,
        subtree: true,
      })
      document.body.append(rendered)
      const [host] = rendered.children
      const button = () =>
        rendered.querySelector('genauth-login') ?? host!.shadowRoot!.querySelector('genauth-login')
      await waitUntil(button)
      await button()!.updateComplete
      const login = button()!.login()
      core.logins[0]!.succeed(result)
      await login
      await button()!.updateComplete
      expect(observer.takeRecords()).to.deep.equal([])
      expect(rendered.innerHTML).to.equal(before)
      rendered.remove()
    })
  }
})
