// What an application's bundler makes of the package.
import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { before, test } from 'node:test'
import { brotliCompressSync } from 'node:zlib'
import { build } from 'esbuild'
import type { BuildResult } from 'esbuild'

const DIST = dirname(createRequire(import.meta.url).resolve('@genauth-login/widget/sri.json'))
const CORE_SOURCE = /packages\/core\/(src|dist)\/|(^|\/)core\/src\//

/** A bundler splits more finely, and each file is compressed alone. */
const MARGIN = 1.15

type Bundle = BuildResult<{ metafile: true; write: false }>

let bundle: Bundle

before(async () => {
  bundle = await build({
    stdin: { contents: `import '@genauth-login/widget'`, resolveDir: import.meta.dirname },
    bundle: true,
    splitting: true,
    minify: true,
    metafile: true,
    write: false,
    format: 'esm',
    target: 'es2022',
    outdir: 'out',
    logLevel: 'error',
  })
})

test('the modules for bundlers hold nothing of core: they import it', () => {
  const maps = readdirSync(join(DIST, 'modules'), { recursive: true, encoding: 'utf8' })
  const sources = maps
    .filter((file) => file.endsWith('.js.map'))
    .flatMap((file) => (readJson(join(DIST, 'modules', file)) as { sources: string[] }).sources)
  assert.ok(sources.some((source) => source.endsWith('src/login/genauth-login.ts')))
  assert.deepEqual(
    sources.filter((source) => CORE_SOURCE.test(source)),
    [],
  )
})

test('an application has each module of core once', () => {
  const places = new Map<string, string[]>()
  for (const [output, { inputs }] of Object.entries(bundle.metafile.outputs)) {
    for (const [input, { bytesInOutput }] of Object.entries(inputs)) {
      const [, module] = /packages\/core\/(.*)/.exec(input) ?? []
      if (module && bytesInOutput > 0) places.set(module, [...(places.get(module) ?? []), output])
    }
  }
  assert.ok(places.has('dist/platform/response-address.js'))
  assert.deepEqual(
    [...places].filter(([, outputs]) => outputs.length > 1),
    [],
  )
})

test('an application loads no more than a page with the script tag', () => {
  const button = loadedWith(outputOf('<stdin>'))
  const login = new Set([...button, ...loadedWith(outputOf('login/login-core.js'))])
  const script = sizeOf(readFileSync(join(DIST, 'genauth-login.js')))
  const core = sizeOf(readFileSync(join(DIST, 'genauth-login/core.js')))
  assertNoMore('the button', sizeOfAll(button), script)
  assertNoMore('a login', sizeOfAll(login), script + core)
})

function assertNoMore(what: string, bytes: number, ofScriptTag: number): void {
  const limit = Math.floor(ofScriptTag * MARGIN)
  assert.ok(bytes <= limit, `${what}: expected at most ${limit} bytes, got ${bytes}`)
}

/** The file that begins with a module. */
function outputOf(module: string): string {
  const { outputs } = bundle.metafile
  const found = Object.keys(outputs).find((path) => outputs[path]!.entryPoint?.endsWith(module))
  assert.ok(found, `expected a file that begins with ${module}`)
  return found
}

/** A file, and all that it imports before it runs. */
function loadedWith(path: string, loaded = new Set<string>()): Set<string> {
  if (loaded.has(path)) return loaded
  loaded.add(path)
  for (const { kind, path: imported } of bundle.metafile.outputs[path]!.imports)
    if (kind === 'import-statement') loadedWith(imported, loaded)
  return loaded
}

function sizeOfAll(paths: Iterable<string>): number {
  const contents = [...paths].map(
    (path) => bundle.outputFiles.find((file) => file.path.endsWith(path))!.contents,
  )
  return contents.map(sizeOf).reduce((sum, size) => sum + size, 0)
}

/** Under brotli, in bytes. */
function sizeOf(contents: Uint8Array): number {
  return brotliCompressSync(contents).length
}

function readJson(file: string): unknown {
  return JSON.parse(readFileSync(file, 'utf8'))
}
