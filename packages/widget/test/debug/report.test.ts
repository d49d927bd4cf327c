import type { Finding } from '@genauth-login/core/setup'
import { expect } from '@open-wc/testing'
import { toReport } from '../../src/debug/report.js'

const FINDINGS: readonly Finding[] = [
  { id: 'application', title: 'Application', status: 'ok', found: 'Demo', why: 'x', fix: 'hidden' },
  {
    id: 'grants',
    title: 'Authorization mode',
    status: 'problem',
    found: 'none',
    why: 'x',
    fix: 'y',
  },
]

describe('toReport()', () => {
  it('is the findings, worst first, and the last login, as text', () => {
    expect(toReport(FINDINGS, ['     0 ms  login begins'])).to.equal(
      [
        'genauth-login',
        'problem grants: none',
        '  mend: y',
        'ok      application: Demo',
        '',
        'The last login:',
        '     0 ms  login begins',
      ].join('\n'),
    )
  })
})
