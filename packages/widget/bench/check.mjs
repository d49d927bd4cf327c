// What of the benchmark holds on every machine, however busy: bytes, requests and heap as they are
// aimed at, CPU time as a ratio to the bare Lit button's in the same run, with a wide margin.
// What waits for a clock (blocking time, paint, latency) is left to `run.mjs` and a quiet machine.
import { bundlePages, makeCertificate } from './build/build.mjs'
import { onStage } from './browser/stage.mjs'
import { measureLoads, measureManyElements, measurePopupLogins } from './measure/measure.mjs'
import { ours, pageOf } from './pages/pages.mjs'
import { judge } from './report/judge.mjs'
import { toText } from './report/table.mjs'

/** How many times its target a ratio of CPU times may be. */
const MARGIN = 2

const loadPages = ['empty', 'lit', 'ours-tag', 'ours-npm'].map(pageOf)
const loginPages = ours.filter(({ hasLogin }) => hasLogin)
const plan = {
  conditions: ['unthrottled'],
  elementKinds: ['lit', 'ours-tag'],
  elementCounts: [1000],
}

await bundlePages([...loadPages, ...loginPages])
makeCertificate()
const results = await onStage(async (stage) => ({
  load: await measureLoads(stage, { ...plan, pages: loadPages, rounds: 5 }, () => undefined),
  login: await measurePopupLogins(stage, { pages: loginPages, rounds: 1 }, () => undefined),
  elements: await measureManyElements(stage, { ...plan, rounds: 1 }, () => undefined),
}))

const judgements = judge(results)
  .filter(({ kind }) => kind !== 'quiet')
  .map((judgement) => {
    const atMost = judgement.atMost * (judgement.kind === 'cpu' ? MARGIN : 1)
    return { ...judgement, atMost, holds: judgement.value <= atMost }
  })
for (const { what, page, value, reference, atMost, holds } of judgements) {
  const digits = reference === undefined ? 0 : 2
  const figures = `${toText(value, digits)}, at most ${toText(atMost, digits)}`
  console.log(`${holds ? 'ok    ' : 'FAILED'} ${page}: ${what} ${figures}`)
}

const failed = judgements.filter(({ holds }) => !holds).length
console.log(`bench: ${judgements.length - failed} passed, ${failed} failed`)
process.exitCode = failed ? 1 : 0
