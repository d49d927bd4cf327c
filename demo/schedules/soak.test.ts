import assert from 'node:assert/strict'
import { writeFile } from 'node:fs/promises'
import { test } from 'node:test'
import { startDemo } from '../e2e/support/demo.js'
import { soakTabs } from '../e2e/support/soak-tabs.js'
import { soak } from '../e2e/support/soak.js'

const RECORD = new URL('../docs/soak.json', import.meta.url)
const MINUTES = 5
const TABS = 10

test('10,000 logins in one page, and ten tabs for five minutes, with and without rotation [F-74]', async (t) => {
  const startedAt = new Date().toISOString()
  const logins = { logins: 10_000, warmUp: 1000 }
  const inOnePage = await soak(await startDemo(t), logins)
  console.log(inOnePage)
  const durationMs = MINUTES * 60_000
  const length = { times: Number.MAX_SAFE_INTEGER, durationMs, pauseMs: 1000 }
  const [same, rotated] = await Promise.all([
    soakTabs(await startDemo(t), TABS, 'same', length),
    soakTabs(await startDemo(t), TABS, 'rotated', length),
  ])
  const tabs = { count: TABS, minutes: MINUTES, same, rotated }
  const record = { startedAt, logins: { ...logins, ...inOnePage }, tabs }
  await writeFile(RECORD, `${JSON.stringify(record, null, 2)}\n`)

  const { before, after, firstMs, lastMs } = inOnePage
  assert.ok(after.nodes <= before.nodes && after.listeners <= before.listeners)
  assert.ok(after.heap < before.heap * 1.1)
  assert.ok(lastMs < firstMs * 1.5)
  for (const { troubles, signedIn } of [same, rotated])
    assert.deepEqual({ troubles, signedIn }, { troubles: [], signedIn: TABS })
})
