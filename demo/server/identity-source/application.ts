import type { Source } from './sources.js'

/** A web application registered at the developer platform of one source. */
export interface Application {
  readonly clientId: string
  readonly clientSecret: string
  readonly source: Source
  readonly name: string
  readonly callbackUrls: readonly string[]
}

/** The registered applications, by client ID. */
export type Applications = ReadonlyMap<string, Application>
