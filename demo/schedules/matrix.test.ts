import assert from 'node:assert/strict'
import { writeFile } from 'node:fs/promises'
import { test } from 'node:test'
import { COMBINATIONS, WAYS, nameOf, textOf } from '../e2e/support/matrix/combinations.js'
import { playAll } from '../e2e/support/matrix/play.js'
import type { Played } from '../e2e/support/matrix/play.js'

const RECORD = new URL('../docs/matrix.json', import.meta.url)
const PLAYERS = 4

/** All that a login of the matrix may end with. A person closes no window in it. */
const NAMED = new Set([
  'success',
  'popup_severed',
  'popup_blocked',
  'cancelled once the window has said why',
])

test('every login of the matrix ends well or with a name, and none as closed [A-28, A-63]', async (t) => {
  const startedAt = new Date()
  const played = await playAll(t, COMBINATIONS, { players: PLAYERS, onPlayed: say })
  const record = {
    startedAt: startedAt.toISOString(),
    minutes: Math.ceil((Date.now() - startedAt.getTime()) / 60_000),
    logins: played.length,
    ways: WAYS.map((way) => wayOf(nameOf(way), played)),
  }
  await writeFile(RECORD, `${JSON.stringify(record, null, 2)}\n`)
  const wrong = played.filter(({ ending }) => !NAMED.has(ending))
  assert.deepEqual(wrong, [])
})

/** A line for each, as it takes long. */
function say({ combination, ending }: Played): void {
  process.stdout.write(`${nameOf(combination)}: ${textOf(combination.policies)}: ${ending}\n`)
}

/** How often a way has ended how, and with which policies otherwise than well. */
function wayOf(way: string, played: readonly Played[]) {
  const own = played.filter(({ combination }) => nameOf(combination) === way)
  const endings = [...new Set(own.map(({ ending }) => ending))].toSorted()
  const policiesOf = (wanted: string) => {
    const some = own.filter(({ ending }) => ending === wanted)
    return some.map(({ combination }) => textOf(combination.policies)).toSorted()
  }
  const byEnding = endings.map((ending) => [ending, policiesOf(ending)] as const)
  return {
    way,
    endings: Object.fromEntries(byEnding.map(([ending, some]) => [ending, some.length])),
    others: Object.fromEntries(byEnding.filter(([ending]) => ending !== 'success')),
  }
}
