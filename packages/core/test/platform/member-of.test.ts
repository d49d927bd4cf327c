import { expect, fixture, html } from '@open-wc/testing'
import { memberOf } from '../../src/platform/member-of.js'

describe('memberOf()', () => {
  it('reads what the document itself has, behind images and forms of its name', async () => {
    await fixture(html`
      <div>
        <img name="hasFocus" />
        <form name="visibilityState"></form>
        <img name="prerendering" />
        <img name="createElement" />
      </div>
    `)
    expect(memberOf(document, 'hasFocus')()).to.be.a('boolean')
    expect(memberOf(document, 'visibilityState')).to.equal('visible')
    expect(memberOf(document, 'prerendering' as 'title')).not.to.be.an.instanceof(Element)
    expect(memberOf(document, 'createElement')('i').localName).to.equal('i')
  })
})
