import assert from 'node:assert/strict'
import { execFile } from 'node:child_process'
import { test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'

const script = fileURLToPath(new URL('support/unit-test-browser.js', import.meta.url))

for (const name of ['jsdom', 'happy-dom']) {
  test(`the elements can be imported, created and removed in ${name}, and log in by the mock, without a word`, async () => {
    const { stdout, stderr } = await promisify(execFile)(process.execPath, [script, name])
    assert.equal(stderr, '')
    assert.deepEqual(JSON.parse(stdout), {
      label: 'X',
      ariaLabel: 'Log in',
      disabled: true,
      state: 'idle',
      name: 'Mia',
      code: 'popup_closed',
    })
  })
}
