import { ofDiscovery } from '../check.js'
import type { Check } from '../check.js'
import { ok, problem } from '../finding.js'

/** That ID tokens name the issuer that is expected of them. */
export const issuer: Check = {
  id: 'issuer',
  title: 'Issuer',
  why:
    'An ID token of another issuer is refused: `id_token_invalid` with reason `iss`, or ' +
    '`issuer_mismatch`.',
  judge: ofDiscovery(({ issuer: actual }, { settings }) => {
    const expected = settings.config.issuer
    if (actual === expected) return ok(actual)
    return problem(
      `GenAuth calls itself ${actual}; with this domain ${expected} is expected.`,
      `Where that is the right GenAuth, set issuer="${actual}". Otherwise set domain to its address.`,
    )
  }),
}
