// Holds that a second build of the packages gives the same files, to the byte.
import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { readFileSync, readdirSync, statSync } from 'node:fs'

const FOLDERS = ['packages/core/dist', 'packages/core/mock/dist', 'packages/widget/dist']

const first = hashes()
execFileSync('pnpm', ['-r', '--silent', 'run', 'build'], { stdio: 'inherit', shell: true })
const second = hashes()

const files = [...new Set([...first.keys(), ...second.keys()])]
const different = files.filter((file) => first.get(file) !== second.get(file))
for (const file of different) console.error(`${file} is another one after a second build.`)
console.log(`${files.length - different.length} of ${files.length} files have the same bytes`)
process.exitCode = different.length ? 1 : 0

function hashes() {
  return new Map(FOLDERS.flatMap(filesIn).map((file) => [file, hashOf(file)]))
}

function filesIn(folder) {
  const paths = readdirSync(folder, { recursive: true }).map((name) => `${folder}/${name}`)
  return paths.filter((path) => statSync(path).isFile())
}

function hashOf(file) {
  return createHash('sha256').update(readFileSync(file)).digest('hex')
}
