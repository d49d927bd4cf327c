// Reporter for node's test runner: closes a run with the line that the check adds up.
export default async function* totals(events) {
  let passed = 0
  let failed = 0
  for await (const { type, data } of events) {
    // A file, or a test that holds others, is not a test of its own.
    if (data?.details?.type === 'suite') continue
    if (type === 'test:pass') passed++
    if (type === 'test:fail') failed++
  }
  yield `\ne2e: ${passed} passed, ${failed} failed\n`
}
