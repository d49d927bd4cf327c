// A screen without a machine's: Xvfb, and a window manager, without which no window has the focus.
import { spawn } from 'node:child_process'
import { once } from 'node:events'

const SIZE = '1600x1400x24'

/** @returns {Promise<{ name: string, stop(): void }>} `name` is what `DISPLAY` has to be. */
export async function startDisplay() {
  const args = ['-displayfd', '3', '-screen', '0', SIZE, '-nolisten', 'tcp']
  const server = spawn('Xvfb', args, { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] })
  const [number] = await once(server.stdio[3], 'data')
  const name = `:${String(number).trim()}`
  const env = { ...process.env, DISPLAY: name }
  const windowManager = spawn('openbox', [], { stdio: 'ignore', env })
  return {
    name,
    stop() {
      windowManager.kill()
      server.kill()
    },
  }
}
