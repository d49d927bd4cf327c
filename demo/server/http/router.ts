import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http'
import type { Exchange, Handler } from './exchange.js'

/**
 * Handlers by method and path, e.g. `GET /interaction/oidc/:uid/login`. A path that ends in `/*`
 * takes all below it.
 */
export type Routes = Readonly<Record<string, Handler>>

export interface RouterOptions {
  readonly routes: readonly Routes[]
  readonly notFound: Handler
  readonly failed: (exchange: Exchange, error: unknown) => ServerResponse
}

/**
 * Builds the request listener of a site. The first route that fits answers; HEAD is answered like
 * GET.
 */
export function createRouter({ routes, notFound, failed }: RouterOptions): RequestListener {
  const table = routes
    .flatMap(Object.entries<Handler>)
    .map(([route, handler]) => ({ ...toPattern(route), handler }))

  const answer = async (request: IncomingMessage, response: ServerResponse) => {
    const address = `http://unused.invalid${request.url ?? '/'}`
    if (!URL.canParse(address)) return response.writeHead(400).end()
    const url = new URL(address)
    const method = request.method === 'HEAD' ? 'GET' : request.method
    let exchange: Exchange = { request, response, url, params: new Map() }
    try {
      for (const row of table) {
        const match =
          row.method === '*' || row.method === method ? row.path.exec(url.pathname) : null
        if (!match) continue
        exchange = { ...exchange, params: new Map(Object.entries(match.groups ?? {})) }
        return await row.handler(exchange)
      }
      return await notFound(exchange)
    } catch (error) {
      // Half a reply cannot be taken back.
      if (response.headersSent) return response.destroy()
      return failed(exchange, error)
    }
  }
  return (request, response) => void answer(request, response)
}

function toPattern(route: string): { method: string; path: RegExp } {
  const [method = '', path = ''] = route.split(' ')
  const source = path
    .replaceAll('.', '\\.')
    .replace(/:(\w+)/g, '(?<$1>[^/]+)')
    .replace(/\/\*$/, '/.*')
  return { method, path: new RegExp(`^${source}$`) }
}
