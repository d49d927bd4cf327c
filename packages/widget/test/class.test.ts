import { expect } from '@open-wc/testing'
import { GenAuthLogin, GenAuthLoginGroup } from '../src/class.js'

/** Not yet in TypeScript's library. */
interface ScopedShadowRootInit extends ShadowRootInit {
  readonly customElementRegistry: CustomElementRegistry
}

const SETTINGS = 'domain="https://my-app.genauth.ai" app-id="my-app" display-name="Mi"'

/** The text on the button of an element, once it is rendered. */
async function textOf(element: Element | null): Promise<string | undefined> {
  if (!(element instanceof GenAuthLogin)) return undefined
  await element.updateComplete
  return element.shadowRoot?.querySelector('[part=label]')?.textContent
}

describe('@genauth-login/widget/class', () => {
  it('defines no element', () => {
    for (const name of ['genauth-login', 'genauth-login-group']) {
      expect(customElements.get(name)).to.equal(undefined)
    }
    expect(GenAuthLoginGroup).to.be.a('function')
  })

  it('is a button in a scoped registry, which the page’s own knows nothing of', async function () {
    if (!('customElementRegistry' in Element.prototype)) this.skip()
    const registry = new CustomElementRegistry()
    registry.define('genauth-login', GenAuthLogin)
    const host = document.createElement('div')
    document.body.append(host)
    const init: ScopedShadowRootInit = { mode: 'open', customElementRegistry: registry }
    const root = host.attachShadow(init)
    root.innerHTML = `<genauth-login ${SETTINGS}></genauth-login>`
    expect(await textOf(root.firstElementChild)).to.equal('Mi')
    expect(customElements.get('genauth-login')).to.equal(undefined)
    host.remove()
  })

  it('is a button by another name, as a class of one’s own', async () => {
    customElements.define('site-login', class extends GenAuthLogin {})
    const host = document.createElement('div')
    host.innerHTML = `<site-login ${SETTINGS}></site-login>`
    document.body.append(host)
    expect(await textOf(host.firstElementChild)).to.equal('Mi')
    host.remove()
  })

  it('counts what a framework has set on an element before it is defined', async () => {
    const element = document.createElement('late-login')
    document.body.append(element)
    Object.assign(element, { appId: 'my-app', displayName: 'Mi', size: 'small' })
    customElements.define('late-login', class extends GenAuthLogin {})
    expect(await textOf(element)).to.equal('Mi')
    expect(element).to.include({ appId: 'my-app', size: 'small' })
    element.remove()
  })
})
