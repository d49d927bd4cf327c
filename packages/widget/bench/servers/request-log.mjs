// What the servers were asked, and when. Times are in milliseconds since 1970, with fractions.

/**
 * @typedef {object} LoggedRequest
 * @property {number} startedAt
 * @property {number | undefined} endedAt When the answer was written; nothing while it is not.
 * @property {string} host
 * @property {string} path
 * @property {string} method
 * @property {string | undefined} destination `Sec-Fetch-Dest`: `document`, `script`, `empty` …
 */

let log = []

export function logRequest({ headers, method, url }, response) {
  const entry = {
    startedAt: now(),
    endedAt: undefined,
    host: headers.host.replace(/:\d+$/, ''),
    path: url.replace(/\?.*$/, ''),
    method,
    destination: headers['sec-fetch-dest'],
  }
  log.push(entry)
  response.on('finish', () => (entry.endedAt = now()))
}

/** @returns {readonly LoggedRequest[]} Everything since the last call. */
export function takeLog() {
  const taken = log
  log = []
  return taken
}

function now() {
  return performance.timeOrigin + performance.now()
}
