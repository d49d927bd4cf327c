// Reporter for node's test runner: closes a run with the line that the check adds up, and says why
// tests were skipped.
import { engine } from './engine.mjs'

export default async function* totals(events) {
  let passed = 0
  let failed = 0
  const skips = []
  for await (const { type, data } of events) {
    // A file, or a test that holds others, is not a test of its own.
    if (data?.details?.type === 'suite') continue
    if (type === 'test:fail') failed++
    if (type !== 'test:pass') continue
    if (data.skip === undefined) passed++
    else skips.push(`Skipped: ${data.name}: ${data.skip}`)
  }
  const name = engine === 'chromium' ? 'e2e' : `e2e in ${engine}`
  const skipped = skips.length ? `, ${skips.length} skipped` : ''
  yield `\n${[...skips, `${name}: ${passed} passed, ${failed} failed${skipped}`].join('\n')}\n`
}
