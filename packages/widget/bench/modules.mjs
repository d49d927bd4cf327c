// Prints which module has how much of what a page loads, in minified bytes: from the source maps.
import { TraceMap, eachMapping } from '@jridgewell/trace-mapping'
import { existsSync, readFileSync } from 'node:fs'

const SCRIPTS = [
  '../dist/genauth-login.js',
  '../dist/genauth-login/core.js',
  '../../core/dist/genauth-callback.js',
]
/** What has less is summed up. */
const LEAST_BYTES = 200

for (const script of SCRIPTS) {
  const url = new URL(script, import.meta.url)
  if (existsSync(url)) print(script.split('/').pop(), bytesByModule(url))
}

function bytesByModule(url) {
  const lines = readFileSync(url, 'utf8').split('\n')
  const mappings = []
  eachMapping(new TraceMap(readFileSync(`${url.pathname}.map`, 'utf8')), (mapping) =>
    mappings.push(mapping),
  )
  const bytes = new Map()
  mappings.forEach(({ generatedLine, generatedColumn, source }, index) => {
    const next = mappings[index + 1]
    const isSameLine = next?.generatedLine === generatedLine
    const end = isSameLine ? next.generatedColumn : lines[generatedLine - 1].length
    const name = nameOf(source)
    bytes.set(name, (bytes.get(name) ?? 0) + end - generatedColumn)
  })
  return bytes
}

/** A library by its name, a file of ours by its path. */
function nameOf(source) {
  const [, library] = /.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(source ?? '') ?? []
  return library ?? (source ?? 'between the modules').replace(/^(\.\.\/)*/, '')
}

function print(script, bytes) {
  const sorted = [...bytes].sort(([, one], [, other]) => other - one)
  const shown = sorted.filter(([, count]) => count >= LEAST_BYTES)
  const rest = sorted.slice(shown.length).reduce((sum, [, count]) => sum + count, 0)
  console.log(`\n${script}, in minified bytes:`)
  for (const [name, count] of [...shown, ['the others', rest]])
    console.log(`${String(count).padStart(7)}  ${name}`)
}
