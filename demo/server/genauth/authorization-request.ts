import { FAILURE_PARAMETER } from './failures/failure-middleware.js'

/** What GenAuth itself adds to the site's request. */
export interface RequestAdditions {
  /**
   * Identity source connection ID, on the direct route only: on the hosted one GenAuth knows no
   * such parameter.
   */
  readonly connectionId: string | null
  /** The failure this login is to meet. */
  readonly failure: string | null
}

/** Builds the request our OpenID Provider gets, from the one the site sent to either route. */
export function toProviderPath(url: URL, { connectionId, failure }: RequestAdditions): string {
  const query = new URLSearchParams(url.search)
  setOrDelete(query, 'ext_idp_conn_id', connectionId)
  setOrDelete(query, FAILURE_PARAMETER, failure)
  // The library wants this said before it gives a refresh token; GenAuth's people agree by signing
  // in.
  if (/\boffline_access\b/.test(query.get('scope') ?? '') && !query.has('prompt'))
    query.set('prompt', 'consent')
  return `/auth?${query}`
}

function setOrDelete(query: URLSearchParams, name: string, value: string | null): void {
  if (value === null) query.delete(name)
  else query.set(name, value)
}
