import assert from 'node:assert/strict'
import { test } from 'node:test'
import { startDemo } from './support/demo.js'
import { onlyInChromium } from './support/only-in-chromium.js'
import { soakTabs } from './support/soak-tabs.js'
import { soak } from './support/soak.js'

const counted = onlyInChromium('The driver counts no listeners.')

test('300 logins in one page leave nothing there [F-74]', counted, async (t) => {
  const { before, after } = await soak(await startDemo(t), { logins: 200, warmUp: 100 })
  assert.ok(after.nodes <= before.nodes, `${before.nodes} nodes, then ${after.nodes}`)
  assert.ok(after.listeners <= before.listeners, `${before.listeners}, then ${after.listeners}`)
  assert.ok(after.heap < before.heap * 1.1, `${before.heap} B, then ${after.heap} B`)
})

for (const refreshTokens of ['same', 'rotated'] as const) {
  test(`four tabs that renew one session at once sign nobody out: refresh tokens are ${refreshTokens}`, async (t) => {
    const length = { durationMs: 2000, pauseMs: 0 }
    const soaked = await soakTabs(await startDemo(t), 4, refreshTokens, length)
    assert.deepEqual(
      { ...soaked, renewals: soaked.renewals > 0 },
      { renewals: true, troubles: [], signedIn: 4 },
    )
  })
}
