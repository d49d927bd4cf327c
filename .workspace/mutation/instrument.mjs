// All mutants of the sources at once, each behind a switch: Stryker's own instrumenter. The active
// mutant is named by a global, and counters tell which mutants a test passes.
import { readFileSync, readdirSync } from 'node:fs'
import { Instrumenter } from '@stryker-mutator/instrumenter'
import { forPeople } from './for-people.mjs'
import { SOURCES } from './places.mjs'

const quiet = { isDebugEnabled: () => false, debug() {}, info() {}, warn: console.warn }
const OPTIONS = { plugins: null, excludedMutations: [], ignorers: [forPeople] }

/**
 * @param {string[]} folders of `packages/core/src`
 * @returns {Promise<{ mutants: object[], contents: Map<string, string> }>} The instrumented text by
 *   the path of each source; a mutant says where it is and what it does in the words of the code.
 */
export async function instrument(folders) {
  const sources = folders.flatMap(sourcesIn).map((name) => ({
    name,
    mutate: true,
    content: readFileSync(name, 'utf8'),
  }))
  const { files, mutants } = await new Instrumenter(quiet).instrument(sources, OPTIONS)
  const originals = new Map(sources.map(({ name, content }) => [name, content.split('\n')]))
  return {
    contents: new Map(files.map(({ name, content }) => [name, content])),
    mutants: mutants
      .filter(({ status }) => status !== 'Ignored')
      .map((mutant) => describe(mutant, originals.get(mutant.fileName))),
  }
}

function sourcesIn(folder) {
  return readdirSync(SOURCES + folder, { recursive: true })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => `${SOURCES}${folder}/${name}`)
}

function describe({ id, fileName, location, replacement }, lines) {
  const { start, end } = location
  const text = lines.slice(start.line, end.line + 1)
  text[text.length - 1] = text.at(-1).slice(0, end.column)
  text[0] = text[0].slice(start.column)
  return {
    id,
    path: fileName,
    file: fileName.slice(SOURCES.length),
    line: start.line + 1,
    code: lines[start.line].trim(),
    from: inOneLine(text.join('\n')),
    to: inOneLine(replacement),
  }
}

const inOneLine = (code) => code.replace(/\s+/g, ' ').trim()
