import { execFileSync, spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { packAll } from '../../../.workspace/pack.mjs'

/** What a consumer has for `domain`: the address of `npm start`. */
const DEFAULT_GENAUTH = 'http://127.0.0.1:8081'
/** Outside of this repository, where nothing of it resolves; what is installed stays. */
const WORK = join(tmpdir(), 'genauth-login-consumers')

/** Packs the packages, and gives the paths of their tarballs. */
export function packPackages(): readonly string[] {
  const folder = mkdtempSync(join(tmpdir(), 'genauth-login-packed-'))
  process.on('exit', () => rmSync(folder, { recursive: true, force: true }))
  return packAll(folder).map(({ tarball }) => tarball)
}

/** Whether npm can install anything. */
export function canInstall(): boolean {
  const once = ['--fetch-retries=0', '--fetch-timeout=20000']
  return spawnSync('npm', ['ping', ...once], { env: environment() }).status === 0
}

/**
 * Installs, checks and builds a consumer.
 *
 * @returns Its folder.
 */
export function buildConsumer(name: string, tarballs: readonly string[], genauth: URL): string {
  const folder = copy(name, genauth)
  run(folder, ['install', '--no-audit', '--no-fund', '--no-save', '--prefer-offline', ...tarballs])
  const { scripts } = readPackage(folder)
  for (const script of ['check', 'build']) if (scripts?.[script]) run(folder, ['run', script])
  return folder
}

/** The scripts of a consumer: `check`, `build`, and `start` where files are not enough. */
export function readPackage(folder: string): { scripts?: Record<string, string> } {
  return JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as ReturnType<
    typeof readPackage
  >
}

function copy(name: string, genauth: URL): string {
  const folder = join(WORK, name)
  mkdirSync(folder, { recursive: true })
  for (const entry of readdirSync(folder)) {
    if (entry !== 'node_modules') rmSync(join(folder, entry), { recursive: true })
  }
  // The last run's packages, of the same version, would stay.
  rmSync(join(folder, 'node_modules/@genauth-login'), { recursive: true, force: true })
  rmSync(join(folder, 'node_modules/.package-lock.json'), { force: true })
  cpSync(join(import.meta.dirname, '..', name), folder, { recursive: true })
  for (const entry of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    if (!entry.startsWith('node_modules')) nameGenAuth(join(folder, entry), genauth)
  }
  return folder
}

function nameGenAuth(file: string, genauth: URL): void {
  if (!existsSync(file) || !/\.(\w*html|[jt]sx?|mjs|vue|svelte|astro)$/.test(file)) return
  const text = readFileSync(file, 'utf8')
  if (text.includes(DEFAULT_GENAUTH))
    writeFileSync(file, text.replaceAll(DEFAULT_GENAUTH, genauth.origin))
}

function run(cwd: string, parameters: string[]): void {
  try {
    execFileSync('npm', parameters, { cwd, stdio: 'pipe', encoding: 'utf8', env: environment() })
  } catch (error) {
    const { stdout, stderr } = error as { stdout: string; stderr: string }
    throw new Error(`npm ${parameters.join(' ')} in ${cwd}:\n${stdout}\n${stderr}`, {
      cause: error,
    })
  }
}

/** Nothing of this repository's own npm, and nobody is told what is built. */
export function environment(): NodeJS.ProcessEnv {
  const own = Object.entries(process.env).filter(([name]) => !/^(npm_|NODE_OPTIONS)/i.test(name))
  const off = {
    NEXT_TELEMETRY_DISABLED: '1',
    ASTRO_TELEMETRY_DISABLED: '1',
    NG_CLI_ANALYTICS: 'false',
  }
  return { ...Object.fromEntries(own), ...off, CI: '1' }
}
