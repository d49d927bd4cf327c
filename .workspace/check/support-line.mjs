// Holds the support line: whatever a browser of it lacks is guarded, and stands in the list of
// guards. Needs a build.
import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import ts from 'typescript'
import { supportLine, supportSentence } from '../config/support-line.mjs'
import { derivedLine, isNewer } from './support/compat.mjs'
import { declaredNames, parseScript, usesOfScripts } from './support/scripts.mjs'
import { usesOfPage, usesOfStrings } from './support/texts.mjs'

const ROOT = fileURLToPath(new URL('../../', import.meta.url))
const PACKAGES = ['packages/core', 'packages/widget']
const DOCUMENT = 'packages/widget/docs/content-security-policy.md'
/** @type {{ file: string, feature: string, guard: string }[]} */
const guards = JSON.parse(readFileSync(new URL('../config/support-guards.json', import.meta.url)))
const ownNames = declaredNames(
  PACKAGES.flatMap((folder) => filesIn(`${folder}/src`, /\.ts$/)).map(read),
)

const faults = [...faultsOfLine(), ...PACKAGES.flatMap(faultsOfSyntax), ...faultsOfUses()]
for (const fault of faults) console.error(fault)
const browsers = Object.entries(supportLine.browsers).map((browser) => browser.join(' '))
console.log(`${browsers.join(', ')}: ${guards.length} guards, ${faults.length} faults`)
process.exitCode = faults.length ? 1 : 0

function faultsOfLine() {
  const [is, derived] = [supportLine.browsers, derivedLine()].map((line) => JSON.stringify(line))
  const isWritten = read(DOCUMENT).includes(supportSentence)
  return [
    is !== derived && `support-line.json: expected ${derived} as of its date, got ${is}`,
    !isWritten && `${DOCUMENT}: expected the sentence “${supportSentence}”`,
  ].filter(Boolean)
}

function faultsOfSyntax(folder) {
  return filesIn(`${folder}/dist`, /\.js$/).flatMap((file) => {
    try {
      parseScript(read(file))
      return []
    } catch (error) {
      return [`${file}: a browser of the line cannot read it: ${error.message}`]
    }
  })
}

function faultsOfUses() {
  const newer = PACKAGES.flatMap(usesOf).filter(({ path }) => isNewer(path))
  const isGuarded = ({ file, path }) =>
    guards.some((guard) =>
      isBuilt(file) ? nameOf(guard.feature) === nameOf(path) : isOf(guard, { file, path }),
    )
  const isUsed = (guard) =>
    newer.some((use) => (isSource(guard.file) ? isOf(guard, use) : use.path === guard.feature))
  const open = newer.filter((use) => !isGuarded(use))
  const idle = guards.filter((guard) => !isUsed(guard))
  return [
    ...open.map(({ file, line, path }) => `${file}:${line}: ${path} is newer than the line`),
    ...idle.map(({ file, feature }) => `support-guards.json: ${file} has no ${feature}`),
  ]
}

/** What a package uses of the browser, in its sources and as it is built. */
function usesOf(folder) {
  const sources = filesIn(`${folder}/src`, /\.tsx?$/)
  const built = filesIn(`${folder}/dist`, /\.js$/)
  const { options } = ts.parseJsonConfigFileContent(
    ts.readConfigFile(`${ROOT}${folder}/tsconfig.json`, ts.sys.readFile).config,
    ts.sys,
    ROOT + folder,
  )
  const scripts = [
    ...usesOfScripts(sources.map(toPath), options, ownNames),
    ...usesOfScripts(built.map(toPath), { ...options, allowJs: true }, ownNames),
  ]
  const texts = [...sources, ...built].flatMap((file) => usesOfStrings(toPath(file), read(file)))
  const pages = filesIn(folder, /^(src|dist)\/.*\.html$/).flatMap((file) =>
    usesOfPage(toPath(file), read(file)),
  )
  return [...scripts, ...texts, ...pages].map((use) => ({
    ...use,
    file: use.file.slice(ROOT.length),
  }))
}

function filesIn(folder, pattern) {
  return readdirSync(ROOT + folder, { recursive: true })
    .filter((name) => !name.startsWith('node_modules') && pattern.test(name))
    .map((name) => `${folder}/${name}`)
}

function read(file) {
  return readFileSync(ROOT + file, 'utf8')
}

function toPath(file) {
  return ROOT + file
}

function isOf({ file, feature }, use) {
  return use.path === feature && use.file === file
}

/** What is built has lost its types: a member of the same name may be that of another interface. */
function nameOf(path) {
  return path
    .split('.')
    .at(-1)
    .replace(/_static$/, '')
}

function isBuilt(file) {
  return file.includes('/dist/')
}

function isSource(file) {
  return file.startsWith('packages/')
}
