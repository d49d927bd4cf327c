// Runs the pinned pnpm on this workspace; installs the workspace first when nothing is there yet. Needs Node and npm only.
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const { packageManager } = JSON.parse(readFileSync(`${root}package.json`, 'utf8'))

function run(command, args) {
  const { status, error } = spawnSync(command, args, {
    cwd: root,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  })
  if (error) throw error
  if (status !== 0) process.exit(status ?? 1)
}

// Only pnpm writes this file: without it the tree is missing, or somebody else's.
if (!existsSync(`${root}node_modules/.modules.yaml`)) {
  run('npx', ['--yes', packageManager, 'install', '--frozen-lockfile', '--config.confirmModulesPurge=false'])
}
run(`${root}node_modules/.bin/pnpm`, process.argv.slice(2))
