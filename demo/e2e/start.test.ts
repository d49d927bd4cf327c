import assert from 'node:assert/strict'
import { execFile, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createServer, type AddressInfo } from 'node:net'
import { createInterface } from 'node:readline'
import { test } from 'node:test'
import { promisify } from 'node:util'

const COMMAND = ['--import', 'tsx', 'server/main.ts']
const FOLDER = new URL('..', import.meta.url)
const PORTS = { PORT: '0', GENAUTH_PORT: '0', XIAOMI_PORT: '0', SOURCES_PORT: '0' }

test('the demo prints a line for each site, and then that it is ready', async (t) => {
  const demo = spawn(process.execPath, COMMAND, { cwd: FOLDER, env: { ...process.env, ...PORTS } })
  t.after(() => demo.kill())
  const lines: string[] = []
  for await (const line of createInterface(demo.stdout)) {
    lines.push(line.replace(/:\d+$/, ':PORT'))
    if (line === 'ready') break
  }
  assert.deepEqual(lines, [
    'site     http://localhost:PORT',
    'GenAuth  http://127.0.0.1:PORT',
    'Xiaomi   http://127.0.0.1:PORT',
    'Sources  http://127.0.0.1:PORT',
    'ready',
  ])
})

test('a port in use is named, with the variable that changes it', async (t) => {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  t.after(() => server.close())
  const { port } = server.address() as AddressInfo
  const env = { ...process.env, ...PORTS, SOURCES_PORT: String(port) }
  await assert.rejects(
    promisify(execFile)(process.execPath, COMMAND, { cwd: FOLDER, env }),
    ({ code, stderr }) => {
      assert.equal(code, 1)
      assert.equal(
        stderr,
        `Port ${port} is in use, and the page of the other sources needs it: choose another one with SOURCES_PORT.\n`,
      )
      return true
    },
  )
})
