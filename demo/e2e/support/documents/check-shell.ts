import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { ROOT } from '../../../docs/.vitepress/pages.js'

interface PackageJson {
  readonly name: string
  readonly scripts: Readonly<Record<string, string>>
}

const root = read('package.json')
const packages = [
  read('packages/core/package.json').name,
  read('packages/widget/package.json').name,
]
/** What comes with the shell, and with Node. */
const COMMANDS = new Set(['tar', 'mkdir', 'cp', 'cd', 'node'])
/** What a reader's own application has, or npm gets for it. */
const OF_THE_READER = ['npm create vite@latest ', 'npm run dev', 'npx serve ']

/** What is wrong with lines of a shell: scripts, packages and options that are not there. */
export function checkShell(code: string): string[] {
  const lines = code.replace(/\\\n\s*/g, '').split(/\n|&&/)
  return lines
    .map((line) => line.replace(/#.*/, '').trim())
    .filter(Boolean)
    .flatMap(checkLine)
}

function checkLine(line: string): string[] {
  if (OF_THE_READER.some((words) => line.startsWith(words))) return []
  const words = line.split(/\s+/).filter((word) => !/^[A-Z_]+=/.test(word))
  const [command = '', verb = '', ...rest] = words
  if (COMMANDS.has(command)) return []
  if (command === 'npx') return checkDoctor(verb, rest)
  if (command !== 'npm') return [`“${command}” is no command that the documents use`]
  if (verb === 'install' || verb === 'pack') return unknown(rest, packages, 'package')
  const script = verb === 'run' ? rest.slice(0, 1) : [verb]
  return unknown(script, Object.keys(root.scripts), 'script')
}

/** The doctor itself says which options it has; with `--help` it goes nowhere. */
function checkDoctor(name: string, args: readonly string[]): string[] {
  const doctor = `${ROOT}packages/core/bin/genauth-login.mjs`
  const { status, stderr } = spawnSync(process.execPath, [doctor, ...args, '--help'])
  const wrong = status === 0 ? [] : [stderr.toString()]
  return [...unknown([name], packages, 'package'), ...wrong]
}

function unknown(names: readonly string[], known: readonly string[], what: string): string[] {
  return names
    .filter((name) => !known.includes(name))
    .map((name) => `there is no ${what} “${name}”`)
}

function read(path: string): PackageJson {
  return JSON.parse(readFileSync(ROOT + path, 'utf8')) as PackageJson
}
