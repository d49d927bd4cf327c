import { createServer, request } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { TestContext } from 'node:test'

/**
 * An HTTP proxy for one host, which is at another address in truth: a name without a port, as real
 * tenants have.
 */
export async function startProxy(t: TestContext, host: URL, target: URL): Promise<URL> {
  const server = createServer((incoming, outgoing) => {
    const url = new URL(incoming.url ?? '', host)
    const { method, headers } = incoming
    if (url.host !== host.host) return void outgoing.writeHead(502).end()
    const path = url.pathname + url.search
    const forwarded = request(
      { host: target.hostname, port: target.port, path, method, headers },
      (answer) => {
        outgoing.writeHead(answer.statusCode ?? 502, answer.headers)
        answer.pipe(outgoing)
      },
    )
    forwarded.on('error', () => outgoing.destroy())
    incoming.pipe(forwarded)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  t.after(() => {
    server.close()
    server.closeAllConnections()
  })
  return new URL(`http://127.0.0.1:${(server.address() as AddressInfo).port}`)
}
