import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { createServer, type AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestContext } from 'node:test'
import { setTimeout as pause } from 'node:timers/promises'
import { codeBlocksOf } from './documents/code-blocks.js'

const DOCUMENT = 'packages/core/docs/back-end.md'
const POLL_INTERVAL_MS = 100

/** A program of the document, and how its first line says to run it. */
export interface BackEndProgram {
  readonly language: string
  readonly file: string
  readonly command: readonly string[]
}

export interface BackEndSettings {
  readonly GENAUTH_DOMAIN: string
  readonly APP_ID: string
  readonly SITE: string
  /** Default is any free port. */
  readonly PORT?: string
}

/**
 * Runs a program of the document until the test ends, and gives the address that takes a code.
 *
 * @param page What is in `index.html` beside it.
 */
export async function startBackEnd(
  t: TestContext,
  { language, file, command }: BackEndProgram,
  settings: BackEndSettings,
  page = '',
): Promise<URL> {
  const block = codeBlocksOf(DOCUMENT).find((each) => each.language === language)
  assert.ok(block, `${DOCUMENT} has a block in ${language}`)
  const folder = await mkdtemp(join(tmpdir(), 'back-end-'))
  await writeFile(join(folder, file), block.code)
  await writeFile(join(folder, 'index.html'), page)
  const port = settings.PORT ?? (await freePort())
  const [name = '', ...args] = command.map((word) => word.replace('PORT', port))
  const program = spawn(name, args, {
    cwd: folder,
    env: { ...process.env, ...settings, PORT: port },
    stdio: ['ignore', 'ignore', 'pipe'],
    detached: true,
  })
  const ended = once(program, 'exit')
  let complaints = ''
  program.stderr.on('data', (words: Buffer) => (complaints += words.toString()))
  t.after(async () => {
    // `go run` starts another process: the whole group ends.
    if (program.exitCode === null) process.kill(-program.pid!, 'SIGKILL')
    await ended
    await rm(folder, { recursive: true })
  })
  const url = new URL(`http://localhost:${port}/session`)
  while (!(await responds(url))) {
    assert.equal(program.exitCode, null, complaints)
    await pause(POLL_INTERVAL_MS)
  }
  return url
}

async function responds(url: URL): Promise<boolean> {
  try {
    return (await fetch(url)).status > 0
  } catch {
    return false
  }
}

/** A port that nobody has. */
export async function freePort(): Promise<string> {
  const server = createServer().listen(0, 'localhost')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  server.close()
  await once(server, 'close')
  return String(port)
}
