// The benchmark: `npm run bench`, with `-- --quick` for a first look, `-- --profile` for where the
// time goes. See README.md.
import { mkdirSync, writeFileSync } from 'node:fs'
import { relative } from 'node:path'
import { parseArgs } from 'node:util'
import { bundlePages, buildPackages, makeCertificate } from './build/build.mjs'
import { buildPeers } from './build/peers.mjs'
import { bench, root } from './build/places.mjs'
import { onStage } from './browser/stage.mjs'
import { measureAll } from './measure/measure.mjs'
import { profileLoad } from './measure/profile.mjs'
import { ours, pageOf, peers, references } from './pages/pages.mjs'
import { toMarkdown } from './report/markdown.mjs'
import { toProfileMarkdown } from './report/profile.mjs'

const { values: options } = parseArgs({
  options: {
    quick: { type: 'boolean', default: false },
    profile: { type: 'boolean', default: false },
    rounds: { type: 'string' },
  },
})

const FULL = {
  rounds: 9,
  pages: [...references, ...ours, ...peers],
  conditions: ['unthrottled', 'slow-cpu', 'phone'],
  elementKinds: ['native', 'floor', 'lit', 'looks', 'ours-tag'],
  elementCounts: [1, 10, 100, 1000],
  advice: true,
  growth: true,
}
const QUICK = {
  rounds: 2,
  pages: [...references, ...ours, pageOf('oidc-client-ts'), pageOf('auth0')],
  conditions: ['unthrottled', 'phone'],
  elementKinds: ['floor', 'lit', 'looks', 'ours-tag'],
  elementCounts: [1000],
  advice: false,
  growth: false,
}
const PROFILED = ['ours-npm', 'lit'].map(pageOf)

buildPackages()
makeCertificate()
if (options.profile) await profile()
else await measure()

async function measure() {
  await bundlePages([...references, ...ours])
  await buildPeers(peers)
  const plan = options.quick ? QUICK : FULL
  const rounds = Number(options.rounds ?? plan.rounds)
  const results = await onStage((stage) => measureAll(stage, { ...plan, rounds }, tell))
  write('bench', toMarkdown(results), results)
}

/** Of pages that are not minified: functions have their names, and lines tell modules apart. */
async function profile() {
  await bundlePages(PROFILED, { minify: false })
  const loads = options.quick ? 3 : 15
  const profiles = await onStage(async (stage) => {
    const profiles = []
    for (const page of PROFILED)
      profiles.push({ page: page.id, profile: await profileLoad(stage, page, loads) })
    return profiles
  })
  write('profile', toProfileMarkdown(profiles, { loads }), profiles)
}

function tell(step) {
  console.error(`— ${step}`)
}

/** A first look is not kept with the results. */
function write(name, markdown, data) {
  const folder = options.quick ? `${bench}dist` : `${bench}results`
  mkdirSync(folder, { recursive: true })
  writeFileSync(`${folder}/${name}.md`, `${markdown}\n`)
  writeFileSync(`${folder}/${name}.json`, `${JSON.stringify(data, rounded, 1)}\n`)
  console.log(
    `${markdown}\n\nWritten to ${relative(root, folder)}/${name}.md, and .json beside it.`,
  )
}

function rounded(_, value) {
  return typeof value === 'number' ? Math.round(value * 1000) / 1000 : value
}
