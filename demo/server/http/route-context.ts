import type { Context } from 'koa'

/** A request with what its route's pattern caught of the path. */
export interface RouteContext extends Context {
  readonly params: Readonly<Record<string, string>>
}
