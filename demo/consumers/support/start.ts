import { spawn } from 'node:child_process'
import { createReadStream, existsSync, statSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join } from 'node:path'
import type { TestContext } from 'node:test'
import { startSites } from '../../server/sites.js'
import { environment, readPackage } from './build.js'

const TYPES = new Map([
  ['.html', 'text/html; charset=utf-8'],
  ['.js', 'text/javascript'],
  ['.mjs', 'text/javascript'],
  ['.css', 'text/css'],
  ['.json', 'application/json'],
])

/** A consumer's own site, and the GenAuth that it logs in at. */
export interface Running {
  readonly site: URL
  readonly genauth: URL
}

/** Starts a GenAuth that knows the consumer's site, builds the consumer, and serves it. */
export async function startConsumer(
  t: TestContext,
  build: (genauth: URL) => string,
): Promise<Running> {
  const port = await freePort()
  const site = new URL(`http://localhost:${port}`)
  const own = { callbackUrls: [`${site.origin}/*`], applications: [] }
  const ports = { sitePort: 0, genauthPort: 0, xiaomiPort: 0, sourcesPort: 0 }
  const sites = await startSites({ ...ports, own })
  t.after(() => sites.close())
  const folder = build(sites.genauth)
  if (readPackage(folder).scripts?.start) await startServer(t, folder, site)
  else await serveFiles(t, [join(folder, 'dist'), folder].find(existsSync) ?? folder, port)
  return { site, genauth: sites.genauth }
}

async function freePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, resolve))
  const { port } = server.address() as AddressInfo
  await new Promise((resolve) => server.close(resolve))
  return port
}

/** A server of the consumer's own: it says that it is there by answering. */
async function startServer(t: TestContext, folder: string, site: URL): Promise<void> {
  const env = { ...environment(), PORT: site.port }
  const server = spawn('npm', ['start'], { cwd: folder, env, stdio: 'ignore', detached: true })
  t.after(() => server.pid && process.kill(-server.pid))
  while (server.exitCode === null && !(await answers(site))) continue
}

async function answers(site: URL): Promise<boolean> {
  try {
    return (await fetch(site)).ok
  } catch {
    await new Promise((resolve) => setTimeout(resolve, 100))
    return false
  }
}

async function serveFiles(t: TestContext, folder: string, port: number): Promise<void> {
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname
    const file = join(folder, path.endsWith('/') ? `${path}index.html` : path)
    if (!existsSync(file) || !statSync(file).isFile()) return void response.writeHead(404).end()
    response.writeHead(200, { 'content-type': TYPES.get(extname(file)) ?? 'text/plain' })
    createReadStream(file).pipe(response)
  })
  await new Promise<void>((resolve) => server.listen(port, resolve))
  t.after(() => {
    server.closeAllConnections()
    server.close()
  })
}
