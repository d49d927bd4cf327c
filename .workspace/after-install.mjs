// After a plain `npm install`, which knows nothing of the workspace: lets pnpm install all of it.
import { rmSync } from 'node:fs'
import { install, root } from './pnpm.mjs'

if (process.env.npm_config_user_agent?.startsWith('npm/')) {
  console.log('This is a pnpm workspace: installing all of it with the pinned pnpm.')
  for (const left of ['package-lock.json', 'node_modules'])
    rmSync(root + left, { recursive: true, force: true })
  install()
}
