// Runs the pinned pnpm on this workspace; installs the workspace first when nothing is there yet.
// Needs Node and npm only.
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

export const root = fileURLToPath(new URL('..', import.meta.url))

/**
 * Installs exactly what the lockfile says, in place of whatever another package manager has left.
 */
export function install() {
  const { packageManager } = JSON.parse(readFileSync(`${root}package.json`, 'utf8'))
  run('npx', [
    '--yes',
    packageManager,
    'install',
    '--frozen-lockfile',
    '--config.confirmModulesPurge=false',
  ])
}

function run(command, args) {
  const { status, error } = spawnSync(command, args, {
    cwd: root,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  })
  if (error) throw error
  if (status !== 0) process.exit(status ?? 1)
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  // Only pnpm writes this file: without it the tree is missing, or somebody else's.
  if (!existsSync(`${root}node_modules/.modules.yaml`)) install()
  run(`${root}node_modules/.bin/pnpm`, process.argv.slice(2))
}
