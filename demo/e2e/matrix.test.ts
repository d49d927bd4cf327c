import assert from 'node:assert/strict'
import { test } from 'node:test'
import { WAYS, nameOf } from './support/matrix/combinations.js'
import { playAll } from './support/matrix/play.js'

/** Cross-Origin-Opener-Policy of the site, GenAuth, the identity source and the redirect page. */
type Row = readonly [site: string, genauth: string, upstream: string, callback: string]

const NONE = 'unsafe-none'
const POPUPS = 'same-origin-allow-popups'
const SAME = 'same-origin'
const NO_OPENER = 'noopener-allow-popups'
const TOLD = 'cancelled once the window has said why'

/** How each way ends, with policies that are others each time. */
const ENDINGS: Readonly<Record<string, { readonly policies: Row; readonly ending: string }>> = {
  'popup, top, web_message': {
    policies: [POPUPS, NONE, NONE, SAME],
    ending: 'success',
  },
  'popup, top, web_message, a slow person': {
    policies: [NONE, NONE, POPUPS, NONE],
    ending: 'popup_severed',
  },
  'popup, top, query': { policies: [SAME, NO_OPENER, POPUPS, SAME], ending: 'success' },
  'popup, top, fragment': { policies: [NONE, NONE, NONE, NO_OPENER], ending: 'success' },
  'popup, same-site frame, web_message': {
    policies: [SAME, NONE, NONE, NONE],
    ending: 'popup_blocked',
  },
  'popup, same-site frame, web_message, a slow person': {
    policies: [NONE, NONE, SAME, NONE],
    ending: 'popup_severed',
  },
  'popup, same-site frame, query': { policies: [NO_OPENER, SAME, SAME, POPUPS], ending: 'success' },
  'popup, same-site frame, fragment': { policies: [POPUPS, POPUPS, NONE, NONE], ending: 'success' },
  'popup, cross-site frame, web_message': {
    policies: [NONE, NO_OPENER, NONE, NONE],
    ending: 'popup_severed',
  },
  'popup, cross-site frame, web_message, a slow person': {
    policies: [NONE, NONE, NO_OPENER, NONE],
    ending: 'popup_severed',
  },
  'popup, cross-site frame, query': { policies: [NONE, NONE, POPUPS, NONE], ending: TOLD },
  'popup, cross-site frame, fragment': { policies: [NONE, NONE, NONE, NONE], ending: 'success' },
  'redirect, top, query': { policies: [SAME, SAME, SAME, SAME], ending: 'success' },
  'redirect, top, fragment': { policies: [POPUPS, SAME, NO_OPENER, NONE], ending: 'success' },
}

test('a login ends well, or with a name, whichever page of it severs the window [A-28, A-63]', async (t) => {
  const combinations = WAYS.map((way) => {
    const [site, genauth, upstream, callback] = ENDINGS[nameOf(way)]!.policies
    return { ...way, policies: { site, genauth, upstream, callback } }
  })
  const played = await playAll(t, combinations, { players: 3 })
  const endings = played.map(({ combination, ending }) => [nameOf(combination), ending])
  const expected = Object.entries(ENDINGS).map(([way, { ending }]) => [way, ending])
  assert.deepEqual(endings.toSorted(), expected.toSorted())
})
