import type { IncomingMessage } from 'node:http'

export function readCookie(request: IncomingMessage, name: string): string | undefined {
  const cookies = request.headers.cookie?.split('; ') ?? []
  return cookies.find((cookie) => cookie.startsWith(`${name}=`))?.slice(name.length + 1)
}

/** Writes a cookie no script can read. A lifetime of 0 removes it. */
export function formatCookie(
  name: string,
  value: string,
  path: string,
  lifetimeSeconds: number,
): string {
  return `${name}=${value}; Path=${path}; Max-Age=${lifetimeSeconds}; HttpOnly; SameSite=Lax`
}
