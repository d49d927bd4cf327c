import assert from 'node:assert/strict'
import { writeFile } from 'node:fs/promises'
import { test } from 'node:test'
import { startDemo } from '../e2e/support/demo.js'
import { soakTabs } from '../e2e/support/soak-tabs.js'
import { soak } from '../e2e/support/soak.js'

const RECORD = new URL('../docs/soak.json', import.meta.url)
const MINUTES = 5
const TABS = 10

async function write(record: object): Promise<void> {
  await writeFile(RECORD, `${JSON.stringify(record, null, 2)}\n`)
}

test('10,000 logins in one page, and ten tabs for five minutes, with and without rotation [F-74]', async (t) => {
  const startedAt = new Date().toISOString()
  const options = { logins: 10_000, warmUp: 1000 }
  const inOnePage = await soak(await startDemo(t), options)
  const logins = { ...options, ...inOnePage }
  // What is known is kept, whatever comes next.
  await write({ startedAt, logins })
  const { before, after, firstMs, lastMs } = inOnePage
  assert.ok(after.nodes <= before.nodes && after.listeners <= before.listeners)
  assert.ok(after.heap < before.heap * 1.1)
  assert.ok(lastMs < firstMs * 1.5)

  const length = { durationMs: MINUTES * 60_000, pauseMs: 1000 }
  const [same, rotated] = await Promise.all([
    soakTabs(await startDemo(t), TABS, 'same', length),
    soakTabs(await startDemo(t), TABS, 'rotated', length),
  ])
  await write({ startedAt, logins, tabs: { count: TABS, minutes: MINUTES, same, rotated } })
  for (const { troubles, signedIn } of [same, rotated])
    assert.deepEqual({ troubles, signedIn }, { troubles: [], signedIn: TABS })
})
