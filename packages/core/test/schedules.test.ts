import { expect } from '@open-wc/testing'
import fc from 'fast-check'
import { ERROR_CODES } from '../src/model/error-table.js'
import type { GenAuthError } from '../src/model/errors.js'
import { NOTHING, settled } from './support/fake-browser.js'
import { ScheduledPage, WAYS, isResult, schedule } from './support/schedule.js'

/** Ends that must have been met, or the schedules try too little. */
const ENDS = [
  'success',
  'popup_blocked',
  'popup_closed',
  'popup_severed',
  'popup_timeout',
  'cancelled',
  'access_denied',
  'state_mismatch',
  'issuer_mismatch',
  'response_invalid',
  'network_error',
  'token_timeout',
  'token_endpoint_error',
  'token_response_invalid',
]

const total = Object.values(WAYS).reduce((sum, { schedules }) => sum + schedules, 0)

describe(`${total} random schedules of clicks, messages, faults and time: logins that`, () => {
  const met = new Set<string>()

  for (const [way, { options, schedules }] of Object.entries(WAYS)) {
    it(`${way} end in a result or a code, leave nothing alive, and are followed by one that works [B-55]`, async () => {
      await fc.assert(
        fc.asyncProperty(schedule, async (happening) => {
          const page = new ScheduledPage(options)
          await page.run(happening)
          for (const outcome of page.outcomes) {
            // Who left the page has the result elsewhere.
            const left =
              outcome &&
              'result' in outcome &&
              outcome.result === undefined &&
              page.browser.left.length > 0
            if (left) continue
            if (outcome && 'error' in outcome) {
              const { name, code } = outcome.error as GenAuthError
              expect({ name, known: ERROR_CODES.includes(code) }).to.deep.equal({
                name: 'GenAuthError',
                known: true,
              })
              expect(code, (outcome.error as Error).message).not.to.equal('unexpected')
              met.add(code)
            } else {
              expect(outcome && isResult(outcome, options), 'every login ends').to.equal(true)
              met.add('success')
            }
          }
          await settled()
          expect(page.browser.alive).to.deep.equal(NOTHING)
          expect(isResult(await page.logIn(), options), 'the next login works').to.equal(true)
          await settled()
          expect(page.browser.alive).to.deep.equal(NOTHING)
          const redeemed = await page.redeemed()
          expect(redeemed).to.have.members([...new Set(redeemed)])
        }),
        { numRuns: schedules, timeout: 10_000, includeErrorInReport: true },
      )
    }).timeout(600_000)
  }

  it('meet every kind of end', () => {
    expect([...met]).to.include.members(ENDS)
  })
})
