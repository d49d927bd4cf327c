import { expect, fixture, html } from '@open-wc/testing'
import '../../src/define.js'
import type { GenAuthLogin } from '../../src/login/genauth-login.js'
import { FakeClient } from '../support/fake-client.js'
import { waitUntil } from '../support/wait-until.js'

const PICTURE = `data:image/svg+xml,${encodeURIComponent(
  '<svg xmlns="http://www.w3.org/2000/svg" width="48" height="48"/>',
)}`

const iconOf = (element: GenAuthLogin) =>
  element.shadowRoot!.querySelector<HTMLImageElement>('[part=icon]')

describe('<genauth-login mark="logo">', () => {
  const connection = { id: '1', identifier: 'my-xiaomi', provider: 'xiaomi', displayName: 'Mi' }
  let core: FakeClient
  beforeEach(() => {
    core = new FakeClient()
    core.connection = { ...connection, logo: PICTURE }
  })
  afterEach(() => core.restore())

  const create = (mark: 'logo' | undefined) =>
    fixture<GenAuthLogin>(html`
      <genauth-login
        domain="https://my-app.genauth.ai"
        app-id="app"
        connection="my-xiaomi"
        .mark=${mark}
      ></genauth-login>
    `)

  it('shows the picture that the connection has in the console, in the mark’s box', async () => {
    const element = await create('logo')
    const icon = () => iconOf(element)
    const mark = icon()!.getBoundingClientRect()
    await waitUntil(() => icon()?.localName === 'img')
    expect(icon()).to.include({ src: PICTURE, alt: '', referrerPolicy: 'no-referrer' })
    const { width, height } = icon()!.getBoundingClientRect()
    expect([width, height]).to.deep.equal([mark.width, mark.height])
  })

  it('shows the brand’s mark where the picture cannot be loaded', async () => {
    core.connection = { ...connection, logo: 'https://127.0.0.1:9/logo.png' }
    const element = await create('logo')
    let pictures = 0
    const observer = new MutationObserver(() => {
      if (iconOf(element)?.localName === 'img') pictures++
    })
    observer.observe(element.shadowRoot!, { childList: true, subtree: true })
    await waitUntil(() => pictures > 0 && iconOf(element)?.localName === 'svg')
    observer.disconnect()
  })

  it('shows the brand’s mark without that word', async () => {
    const element = await create(undefined)
    await waitUntil(() => element.shadowRoot!.querySelector('[part=label]')?.textContent === 'Mi')
    expect(iconOf(element)?.localName).to.equal('svg')
  })
})
