import { CLOCK_TOLERANCE_S } from '../../protocol/oauth-options.js'
import type { Check } from '../check.js'
import { ok, problem, unknown } from '../finding.js'

/** That this clock and the servers' agree. */
export const clock: Check = {
  id: 'clock',
  title: 'Clock',
  why:
    `An ID token from the future is refused: \`id_token_invalid\` with reason \`iat\`, \`nbf\` or ` +
    `\`exp\`. ${CLOCK_TOLERANCE_S} seconds are tolerated.`,
  judge: ({ clockAheadMs }) => {
    if (clockAheadMs === undefined) return unknown('No server told its time.')
    const seconds = Math.round(Math.abs(clockAheadMs) / 1000)
    if (seconds <= CLOCK_TOLERANCE_S) return ok('Right, to the minute.')
    const direction = clockAheadMs > 0 ? 'ahead of' : 'behind'
    return problem(
      `The clock here is ${seconds} seconds ${direction} the server’s.`,
      'Set the clock of this device by the network (NTP). A self-hosted GenAuth needs that, too.',
    )
  },
}
