import { readFileSync } from 'node:fs'
import { extname } from 'node:path'
import type { Handler } from './exchange.js'
import { send } from './replies.js'

const TYPES = new Map([
  ['.css', 'text/css; charset=utf-8'],
  ['.js', 'text/javascript; charset=utf-8'],
  ['.html', 'text/html; charset=utf-8'],
  ['.map', 'application/json; charset=utf-8'],
  ['.svg', 'image/svg+xml'],
])

/** Serves one file, read anew each time so that an edit shows at the next reload. */
export function serveFile(file: URL): Handler {
  return ({ response }) => send(response, contentType(file.pathname), readFileSync(file), {})
}

export function contentType(path: string): string {
  return TYPES.get(extname(path)) ?? 'application/octet-stream'
}
