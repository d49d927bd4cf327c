import type { IncomingMessage, OutgoingHttpHeaders } from 'node:http'
import type { Handler } from '../http/exchange.js'

/** Lets the pages of registered Login Callback URLs read an answer, and nobody else. */
export function crossOriginHeaders(
  request: IncomingMessage,
  origins: ReadonlySet<string>,
): OutgoingHttpHeaders {
  const { origin } = request.headers
  const allowed = origin !== undefined && origins.has(origin)
  return { vary: 'Origin', ...(allowed && { 'access-control-allow-origin': origin }) }
}

/** Answers the question a browser asks before a request that is not a simple one. */
export function preflight(origins: ReadonlySet<string>): Handler {
  return ({ request, response }) => {
    return response
      .writeHead(204, {
        ...crossOriginHeaders(request, origins),
        'access-control-allow-methods': 'GET, POST, DELETE',
        'access-control-allow-headers': 'content-type',
        'access-control-max-age': '600',
      })
      .end()
  }
}
