import type { OutgoingHttpHeaders, ServerResponse } from 'node:http'
import type { Html } from './html.js'

export interface ReplyOptions {
  readonly status?: number
  readonly headers?: OutgoingHttpHeaders
}

export function sendHtml(
  response: ServerResponse,
  page: Html,
  options: ReplyOptions = {},
): ServerResponse {
  return send(response, 'text/html; charset=utf-8', page.markup, options)
}

export function sendJson(
  response: ServerResponse,
  value: unknown,
  options: ReplyOptions = {},
): ServerResponse {
  return send(response, 'application/json; charset=utf-8', JSON.stringify(value), options)
}

export function sendText(
  response: ServerResponse,
  text: string,
  options: ReplyOptions = {},
): ServerResponse {
  return send(response, 'text/plain; charset=utf-8', text, options)
}

/** Sends the browser on with GET, whatever the method was (303). */
export function redirect(response: ServerResponse, location: string | URL): ServerResponse {
  return response.writeHead(303, { location: String(location), 'cache-control': 'no-store' }).end()
}

export function send(
  response: ServerResponse,
  type: string,
  body: string | Buffer,
  { status = 200, headers = {} }: ReplyOptions,
): ServerResponse {
  response.writeHead(status, {
    'content-type': type,
    'content-length': Buffer.byteLength(body),
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
    ...headers,
  })
  return response.end(body)
}
