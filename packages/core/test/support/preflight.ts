const SAFE_METHODS = ['GET', 'HEAD', 'POST']
const SAFE_TYPES = ['application/x-www-form-urlencoded', 'multipart/form-data', 'text/plain']

/**
 * Tells whether a browser would ask the other origin before it sends this.
 *
 * @see [Fetch, CORS-safelisted
 *   request-header](https://fetch.spec.whatwg.org/#cors-safelisted-request-header)
 */
export function needsPreflight({ method, headers }: Request): boolean {
  return !SAFE_METHODS.includes(method) || ![...headers].every(isSafe)
}

function isSafe([name, value]: readonly [string, string]): boolean {
  if (name === 'content-type') return SAFE_TYPES.includes(value.split(';')[0]!)
  return ['accept', 'accept-language', 'content-language'].includes(name)
}
