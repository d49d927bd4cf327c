import type { IncomingMessage, ServerResponse } from 'node:http'

/** One request with its reply, and what the route's pattern caught of the path. */
export interface Exchange {
  readonly request: IncomingMessage
  readonly response: ServerResponse
  readonly url: URL
  readonly params: ReadonlyMap<string, string>
}

/** Gives back the response it ended, so that the compiler sees a reply at every way out. */
export type Handler = (exchange: Exchange) => ServerResponse | Promise<ServerResponse>
