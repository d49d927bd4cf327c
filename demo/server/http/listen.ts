import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'

/** A place a site wants to be reached at. */
export interface Place {
  /** Who wants it, as shown to the person who starts the demo. */
  readonly name: string
  readonly host: 'localhost' | '127.0.0.1'
  /** 0 takes any free port. */
  readonly port: number
  /** The environment variable, or the option, that changes the port. */
  readonly setting: string
}

export class PortUnavailableError extends Error {
  override readonly name = 'PortUnavailableError'
}

/** Opens the port, so that the URL is known; what answers there is attached afterwards. */
export function listen({
  name,
  host,
  port,
  setting,
}: Place): Promise<{ server: Server; url: URL }> {
  const server = createServer()
  return new Promise((resolve, reject) => {
    server.once('error', (cause: NodeJS.ErrnoException) => {
      const reason = cause.code === 'EADDRINUSE' ? 'is in use' : `cannot be opened (${cause.code})`
      const message = `Port ${port} ${reason}, and ${name} needs it: choose another one with ${setting}.`
      reject(new PortUnavailableError(message, { cause }))
    })
    // Loopback only: this is a demo with well-known passwords.
    server.listen(port, '127.0.0.1', () => {
      resolve({ server, url: new URL(`http://${host}:${(server.address() as AddressInfo).port}`) })
    })
  })
}

/** Stops listening and drops what is still open; a login that hangs must not hold up the end. */
export function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve())
    server.closeAllConnections()
  })
}
