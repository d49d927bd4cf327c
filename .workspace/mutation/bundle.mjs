// The unit tests as they are, but for the sources, which are the instrumented ones. They are modules
// that share theirs: one bundle for each file of tests.
import { readFileSync, readdirSync } from 'node:fs'
import { build } from 'esbuild'
import { CORE, ROOT } from './places.mjs'

/** These load what only the development server of the tests serves, or search for minutes. */
const LEFT_OUT = [
  'redirect-page/show-sentence.test.ts',
  'client.natives.test.ts',
  'schedules.test.ts',
]

/** In this order: tests of single sources fail fast, those of the client pass most of them. */
const ORDER = ['model/', 'platform/', 'protocol/', 'client', 'session/', '']

export function testFiles() {
  const all = readdirSync(`${CORE}test`, { recursive: true }).filter(
    (name) => name.endsWith('.test.ts') && !LEFT_OUT.includes(name),
  )
  const rank = (name) => ORDER.findIndex((start) => name.startsWith(start))
  return all.toSorted((a, b) => rank(a) - rank(b) || a.localeCompare(b))
}

/** @returns What to serve, by its address, and who imports whom. */
export async function bundle(files, contents) {
  const { outputFiles, metafile } = await build({
    entryPoints: files.map((name) => `${CORE}test/${name}`),
    outbase: `${CORE}test`,
    outdir: '/tests',
    entryNames: '[dir]/[name]',
    bundle: true,
    splitting: true,
    write: false,
    metafile: true,
    format: 'esm',
    target: 'esnext',
    conditions: ['@genauth-login/source', 'production'],
    absWorkingDir: ROOT,
    logLevel: 'error',
    plugins: [{ name: 'mutants', setup: (build) => serveInstead(build, contents) }],
  })
  return {
    scripts: new Map(outputFiles.map(({ path, contents }) => [path, Buffer.from(contents)])),
    importersOf: (file) => importers(metafile.inputs, `packages/core/src/${file}`),
  }
}

function serveInstead(build, contents) {
  build.onLoad({ filter: /packages\/core\/src\/.*\.ts$/ }, ({ path }) => ({
    contents: contents.get(path) ?? readFileSync(path, 'utf8'),
    loader: 'ts',
  }))
}

/** The sources that import one, and that one, by their names in `src`. */
function importers(inputs, path) {
  const direct = Object.keys(inputs).filter((name) =>
    inputs[name].imports.some((one) => one.path === path),
  )
  return new Set([path, ...direct].map((name) => name.replace('packages/core/src/', '')))
}
