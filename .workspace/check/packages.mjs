// Holds what people get who install the packages: packed as they are published, then judged by
// publint, are-the-types-wrong and the oldest and the newest TypeScript that we support.
import { execFileSync, spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { packAll } from '../pack.mjs'

const ROOT = fileURLToPath(new URL('../../', import.meta.url))
/** What the packages need, from where this workspace has it. */
const DEPENDENCIES = {
  core: ['oauth4webapi'],
  widget: ['lit', 'react', '@types/react', '@lit-labs/ssr'],
}
/** No types to be had of it. */
const NO_TYPES = ['./callback.html']

let passed = 0
let failed = 0
const folder = mkdtempSync(join(tmpdir(), 'packages-'))
try {
  const packages = packAll(folder)
  for (const { name, tarball } of packages) check(name, tarball, install(name, tarball))
  linkDependencies()
  checkTypes()
} finally {
  rmSync(folder, { recursive: true })
}
console.log(`\npackages: ${passed} passed, ${failed} failed`)
process.exitCode = failed ? 1 : 0

function install(name, tarball) {
  const place = `${folder}/node_modules/${name}`
  mkdirSync(place, { recursive: true })
  execFileSync('tar', ['xzf', tarball, '--strip-components=1', '-C', place])
  return place
}

function check(name, tarball, place) {
  expect(`${name}: publint`, () => run('publint', [tarball, '--strict']))
  const entries = ['--exclude-entrypoints', ...NO_TYPES]
  expect(`${name}: types of every entry`, () =>
    run('attw', [tarball, '--profile', 'esm-only', ...entries]),
  )
  const manifest = JSON.parse(readFileSync(`${place}/package.json`, 'utf8'))
  expect(`${name}: no word of sources, scripts or the workspace in package.json`, () => {
    const words = /"(\.\/)?src\/|workspace:|"scripts"|"devDependencies"|genauth-login\/source/
    return words.exec(JSON.stringify(manifest))?.[0]
  })
  expect(`${name}: dependencies are ranges, so that an application has each once`, () => {
    const { dependencies, peerDependencies } = manifest
    const versions = Object.entries({ ...dependencies, ...peerDependencies })
    return versions.find(([, version]) => !/^(\^|>=)\d/.test(version))?.join('@')
  })
  expect(`${name}: types come first, and every path is there`, () =>
    faultOfExports(manifest, place),
  )
  expect(`${name}: source maps hold their sources`, () => {
    const maps = readdirSync(`${place}/dist`, { recursive: true }).filter((f) => f.endsWith('.map'))
    return maps.find((map) => {
      const { sources, sourcesContent } = JSON.parse(readFileSync(`${place}/dist/${map}`, 'utf8'))
      return sourcesContent?.length !== sources.length || sourcesContent.includes(null)
    })
  })
}

function faultOfExports({ exports, customElements, 'web-types': webTypes, ...rest }, place) {
  const targets = Object.values(exports).flatMap((target) =>
    typeof target === 'string' ? [target] : Object.values(target),
  )
  const files = [customElements, webTypes, rest.unpkg, rest.jsdelivr, ...targets]
  const missing = files.find((file) => file && !file.includes('*') && !isFile(place, file))
  if (missing) return `${missing} is not there`
  const untyped = Object.entries(exports).find(
    ([, target]) => typeof target !== 'string' && Object.keys(target)[0] !== 'types',
  )
  return untyped && `${untyped[0]} has other conditions before its types`
}

function isFile(place, file) {
  return spawnSync('test', ['-f', join(place, file)]).status === 0
}

function linkDependencies() {
  for (const [directory, names] of Object.entries(DEPENDENCIES)) {
    for (const name of names) {
      const link = `${folder}/node_modules/${name}`
      mkdirSync(join(link, '..'), { recursive: true })
      symlinkSync(`${ROOT}packages/${directory}/node_modules/${name}`, link)
    }
  }
}

function checkTypes() {
  cpSync(`${ROOT}.workspace/check/types/usage.ts`, `${folder}/usage.ts`)
  writeFileSync(`${folder}/package.json`, '{ "type": "module" }')
  for (const compiler of ['typescript-oldest', 'typescript-newest']) {
    for (const [module, moduleResolution] of [
      ['node16', 'node16'],
      ['esnext', 'bundler'],
    ]) {
      writeFileSync(`${folder}/tsconfig.json`, JSON.stringify(config(module, moduleResolution)))
      expect(`types with ${compiler}, ${moduleResolution}`, () =>
        run(process.execPath, [`${ROOT}node_modules/${compiler}/bin/tsc`, '-p', folder]),
      )
    }
  }
}

function config(module, moduleResolution) {
  const compilerOptions = {
    module,
    moduleResolution,
    target: 'es2020',
    lib: ['es2020', 'dom', 'dom.iterable'],
    types: [],
    strict: true,
    noEmit: true,
    skipLibCheck: false,
  }
  return { compilerOptions, files: ['usage.ts'] }
}

/** @returns what went wrong, if it did */
function run(command, parameters) {
  const env = { ...process.env, PATH: `${ROOT}node_modules/.bin:${process.env.PATH}` }
  const { status, stdout, stderr } = spawnSync(command, parameters, { encoding: 'utf8', env })
  return status === 0 ? undefined : `${stdout}${stderr}` || `${command} ended with ${status}`
}

function expect(what, faultOf) {
  const fault = faultOf()
  if (fault) failed += 1
  else passed += 1
  console.log(fault ? `✗ ${what}\n${fault}` : `✓ ${what}`)
}
