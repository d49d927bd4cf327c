// Builds the packages and runs the demo's sites, until a signal stops them.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { clearInterval, setInterval } from 'node:timers'
import { root } from './pnpm.mjs'

const SIGNALS = ['SIGINT', 'SIGTERM']
const PARENT_INTERVAL_MS = 500

await run(['.workspace/pnpm.mjs', '--silent', '-r', 'run', 'build'], root)
await run(['--import', 'tsx', 'server/main.ts'], `${root}demo`)

async function run(args, cwd) {
  const child = spawn(process.execPath, args, { cwd, stdio: 'inherit' })
  const stop = () => child.kill('SIGTERM')
  for (const signal of SIGNALS) process.on(signal, stop)
  // The shell that npm puts between dies of a signal without passing it on. All that a process
  // sees of that is another parent.
  const parent = process.ppid
  const watch = setInterval(() => process.ppid !== parent && stop(), PARENT_INTERVAL_MS)
  const [code, signal] = await once(child, 'exit')
  clearInterval(watch)
  for (const each of SIGNALS) process.off(each, stop)
  if (code !== 0 || signal) process.exit(code ?? 1)
}
