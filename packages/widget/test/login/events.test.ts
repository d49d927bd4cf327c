import { expect } from '@open-wc/testing'
import {
  GenAuthBeforeLoginEvent,
  GenAuthCancelEvent,
  GenAuthErrorEvent,
  GenAuthSuccessEvent,
} from '../../src/login/events.js'
import { coreError } from '../support/core-error.js'
import { result } from '../support/fake-client.js'

const error = coreError('popup_closed', 'closed')

describe('the events', () => {
  for (const event of [
    new GenAuthBeforeLoginEvent(),
    new GenAuthSuccessEvent(result),
    new GenAuthErrorEvent(error),
    new GenAuthCancelEvent(error),
  ]) {
    it(`keeps ${event.type} between the element and who listens there [A-60]`, () => {
      expect(event.bubbles).to.equal(false)
      expect(event.composed).to.equal(false)
    })
  }

  it('lets a page stop a login, and nothing else', () => {
    expect(new GenAuthBeforeLoginEvent().cancelable).to.equal(true)
    expect(new GenAuthSuccessEvent(result).cancelable).to.equal(false)
    expect(new GenAuthErrorEvent(error).cancelable).to.equal(false)
  })
})
