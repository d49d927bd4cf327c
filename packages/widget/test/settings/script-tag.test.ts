import { expect, fixture, html } from '@open-wc/testing'
import { readScriptTag } from '../../src/settings/script-tag.js'

const URL_OF_OURS = new URL('/ours.js?v=2', location.href).href

/** A script tag that never runs: it has come from a string. */
function scriptTag(attributes: Record<string, string>): HTMLScriptElement {
  const holder = document.createElement('div')
  holder.innerHTML = '<script></script>'
  const script = holder.querySelector('script')!
  for (const [name, value] of Object.entries({ type: 'module', ...attributes }))
    script.setAttribute(name, value)
  return script
}

function deferred() {
  let resolve!: (value: unknown) => void
  const promise = new Promise((done) => (resolve = done))
  return { promise, resolve }
}

describe('readScriptTag()', () => {
  const read = () => Object.fromEntries(readScriptTag(URL_OF_OURS).settings)
  let page: Element
  beforeEach(async () => (page = await fixture(html`<div></div>`)))

  it('reads data-* of the tag that has loaded a module, whatever its address is relative to', () => {
    page.append(
      scriptTag({ src: '/ours.js?v=2', 'data-domain': 'x.genauth.ai', 'data-app-id': 'app' }),
    )
    expect(read()).to.deep.equal({ domain: 'x.genauth.ai', appId: 'app' })
  })

  it('reads the first of several', () => {
    for (const name of ['first', 'second'])
      page.append(scriptTag({ src: '/ours.js?v=2', 'data-app-id': name }))
    expect(read()).to.deep.equal({ appId: 'first' })
  })

  it('reads what only the second of two tags says', () => {
    page.append(
      scriptTag({ src: '/ours.js?v=2' }),
      scriptTag({ src: '/ours.js?v=2', 'data-app-id': 'app' }),
    )
    expect(read()).to.deep.equal({ appId: 'app' })
  })

  it('reads those of a classic script, which is not a module', () => {
    const tag = scriptTag({ src: '/ours.js?v=2', 'data-app-id': 'app' })
    tag.removeAttribute('type')
    page.append(tag)
    expect(read()).to.deep.equal({ appId: 'app' })
  })

  it('reads those of a classic script that a loader has removed already', async () => {
    const { promise, resolve } = deferred()
    Object.assign(window, { readNow: () => resolve(readScriptTag(url).settings.get('appId')) })
    const url = URL.createObjectURL(new Blob(['readNow()'], { type: 'text/javascript' }))
    const tag = Object.assign(document.createElement('script'), { src: url })
    tag.dataset.appId = 'app'
    document.head.append(tag)
    tag.remove()
    expect(await promise).to.equal('app')
    Reflect.deleteProperty(window, 'readNow')
    URL.revokeObjectURL(url)
  })

  it('says whether the page has the tag', () => {
    expect(readScriptTag(URL_OF_OURS).isFound).to.equal(false)
    page.append(scriptTag({ src: '/ours.js?v=2' }))
    expect(readScriptTag(URL_OF_OURS).isFound).to.equal(true)
  })

  it('reads nothing of other scripts, as in a bundle', () => {
    page.append(
      scriptTag({ src: '/ours.js', 'data-app-id': 'another version' }),
      scriptTag({ src: 'https://evil.example/ours.js?v=2', 'data-app-id': 'evil' }),
      scriptTag({ 'data-app-id': 'without address' }),
      scriptTag({ src: '/ours.js?v=2', type: 'text/plain', 'data-app-id': 'not a module' }),
    )
    expect(read()).to.deep.equal({})
  })

  it('reads nothing of elements that only look like it', () => {
    const vector = document.createElementNS('http://www.w3.org/2000/svg', 'script')
    const image = document.createElement('img')
    for (const element of [vector, image]) {
      for (const [name, value] of Object.entries({ type: 'module', 'data-app-id': 'evil' }))
        element.setAttribute(name, value)
      element.setAttribute('src', URL_OF_OURS)
      page.append(element)
    }
    expect(read()).to.deep.equal({})
  })

  for (const name of [
    'currentScript',
    'scripts',
    'querySelectorAll',
    'getElementsByTagName',
    'all',
    'prototype',
  ]) {
    it(`finds the tag in a page with an element named ${name}`, async () => {
      await fixture(
        html`<div>
          <img name=${name} data-app-id="evil" />
          <form id=${name}><input name="src" /></form>
        </div>`,
      )
      page.append(scriptTag({ src: '/ours.js?v=2', 'data-app-id': 'app' }))
      expect(read()).to.deep.equal({ appId: 'app' })
    })
  }

  it('gives nothing that is inherited', () => {
    Object.assign(Object.prototype, { domain: 'https://evil.example' })
    try {
      expect(readScriptTag(URL_OF_OURS).settings.get('domain')).to.equal(undefined)
      page.append(scriptTag({ src: '/ours.js?v=2', 'data-app-id': 'app' }))
      expect(readScriptTag(URL_OF_OURS).settings.get('domain')).to.equal(undefined)
    } finally {
      Reflect.deleteProperty(Object.prototype, 'domain')
    }
  })

  it('gives data-__proto__ no power', () => {
    page.append(scriptTag({ src: '/ours.js?v=2', 'data-__proto__': 'x' }))
    expect('x' in {}).to.equal(false)
    expect([...readScriptTag(URL_OF_OURS).settings.keys()]).to.deep.equal(['__proto__'])
  })
})
