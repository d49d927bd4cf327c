import { expect } from '@open-wc/testing'
import { displayNameOf } from '../../src/model/display-name.js'

describe('displayNameOf()', () => {
  it('gives the first name that is not empty, best first', () => {
    const claims = {
      name: 'Mi Fan',
      nickname: 'fan',
      preferred_username: 'mi.fan',
      username: 'mifan',
      given_name: 'Mi',
      family_name: 'Fan',
      email: 'fan@example.com',
      phone_number: '+86 10 0000 0000',
    }
    for (const [claim, name] of Object.entries(claims)) {
      expect(displayNameOf(claims)).to.equal(name)
      Object.assign(claims, { [claim]: '' })
    }
    expect(displayNameOf(claims)).to.equal(undefined)
  })

  it('greets a person from a social identity source, whose name is empty', () => {
    for (const name of ['', null, ' \n', 7]) {
      expect(displayNameOf({ sub: '1', name, nickname: ' 米粉 ' })).to.equal('米粉')
    }
  })

  it('knows nobody without claims', () => {
    for (const claims of [undefined, null, {}, []]) {
      expect(displayNameOf(claims)).to.equal(undefined)
    }
  })

  it('never gives the identifier of the person', () => {
    expect(displayNameOf({ sub: '65f0c1d2' })).to.equal(undefined)
  })
})
