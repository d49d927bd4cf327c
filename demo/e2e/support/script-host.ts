import { createReadStream, existsSync } from 'node:fs'
import { createServer } from 'node:http'
import { createRequire } from 'node:module'
import type { AddressInfo } from 'node:net'
import { dirname, join } from 'node:path'
import type { TestContext } from 'node:test'

/** What the packages have built, as a host of scripts has it. */
const FOLDERS = ['@genauth-login/widget/sri.json', '@genauth-login/core/sri.json'].map((name) =>
  dirname(createRequire(import.meta.url).resolve(name)),
)

/** A host of scripts for any site, as a CDN is. */
export interface ScriptHost {
  readonly origin: string
  /** Every path that it was asked for. */
  readonly requests: readonly string[]
}

/** Starts a host of scripts. It stops when the test ends. */
export async function startScriptHost(t: TestContext): Promise<ScriptHost> {
  const requests: string[] = []
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost')
    requests.push(pathname)
    const file = FOLDERS.map((folder) => join(folder, pathname)).find(existsSync)
    const type = file ? 'text/javascript' : 'text/plain'
    const headers = { 'access-control-allow-origin': '*', 'content-type': type }
    response.writeHead(file ? 200 : 404, headers)
    if (file) createReadStream(file).pipe(response)
    else response.end('Not found')
  })
  await new Promise<void>((resolve) => server.listen(0, resolve))
  t.after(() => {
    server.closeAllConnections()
    server.close()
  })
  const { port } = server.address() as AddressInfo
  return { origin: `http://localhost:${port}`, requests }
}
