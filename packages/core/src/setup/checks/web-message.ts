import { ofDiscovery } from '../check.js'
import type { Check } from '../check.js'
import { ok, problem, unknown } from '../finding.js'

/** That GenAuth posts its response to the page. */
export const webMessage: Check = {
  id: 'web_message',
  title: 'Response mode web_message',
  why:
    'By default GenAuth posts its response to the page. Where it cannot, the login ends in ' +
    '`authorization_error` with `unsupported_response_mode`.',
  judge: ofDiscovery(({ responseModes }) => {
    if (responseModes === undefined) return unknown('GenAuth does not list its response modes.')
    const found = responseModes.join(', ')
    if (responseModes.includes('web_message')) return ok(found)
    return problem(
      `Not among ${found}.`,
      'Set response-mode="query", and register the page, or callback.html, as a Login Callback URL.',
    )
  }),
}
