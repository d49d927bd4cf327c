// What of the benchmark holds on every machine, however busy: requests and heap exactly, CPU time as
// a ratio within the run, with a wide margin. Bytes have a check of their own: `size-limit.mjs`. What
// waits for a clock (blocking time, paint, latency) is left to `run.mjs` and a quiet machine.
import { bundlePages, makeCertificate } from './build/build.mjs'
import { onStage } from './browser/stage.mjs'
import { measureLoads, measureManyElements, measurePopupLogins } from './measure/measure.mjs'
import { ours, pageOf } from './pages/pages.mjs'
import { judge } from './report/judge.mjs'
import { toText } from './report/table.mjs'

const loadPages = ['empty', 'lit', 'looks', 'ours-tag', 'ours-npm'].map(pageOf)
const loginPages = ours.filter(({ hasLogin }) => hasLogin)
const plan = {
  conditions: ['unthrottled'],
  elementKinds: ['lit', 'looks', 'ours-tag'],
  elementCounts: [1000],
}

await bundlePages([...loadPages, ...loginPages])
makeCertificate()
const results = await onStage(async (stage) => ({
  load: await measureLoads(stage, { ...plan, pages: loadPages, rounds: 5 }, () => undefined),
  login: await measurePopupLogins(stage, { pages: loginPages, rounds: 1 }, () => undefined),
  elements: await measureManyElements(stage, { ...plan, rounds: 3 }, () => undefined),
}))

const judgements = judge(results).filter(({ held }) => held !== undefined)
const failed = judgements.filter(({ value, held }) => !(value <= held))
for (const judgement of judgements) {
  const { what, page, value, reference, held } = judgement
  const digits = reference === undefined ? 0 : 2
  const figures = `${toText(value, digits)}, at most ${toText(held, digits)}`
  console.log(`${failed.includes(judgement) ? 'FAILED' : 'ok    '} ${page}: ${what} ${figures}`)
}

console.log(`bench: ${judgements.length - failed.length} passed, ${failed.length} failed`)
process.exitCode = failed.length ? 1 : 0
