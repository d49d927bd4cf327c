// The authorization endpoint: grants every request as if a person had agreed, without a page.
import { randomBytes } from 'node:crypto'
import { setTimeout as wait } from 'node:timers/promises'
import { issuerOf } from './issuers.mjs'

/** How long the person takes, in milliseconds. Clients may use it. */
const PERSON_MS = 300

/** Authorization requests by their code. */
const granted = new Map()

/** Gives the request that a code belongs to, once. */
export function redeem(code) {
  const request = granted.get(code)
  granted.delete(code)
  return request
}

/** @param {{ host: string, vendor?: string }} provider Host `hang.op.test` never answers. */
export async function authorize(url, response, { host, vendor }) {
  if (host === 'hang.op.test') return undefined
  const request = Object.fromEntries(url.searchParams)
  await wait(PERSON_MS)
  const code = randomBytes(16).toString('base64url')
  granted.set(code, request)
  const answer = { code, state: request.state, ...issuerParameter(host, vendor) }
  const redirectUri = request.redirect_uri ?? request.redirect_to
  if (isMessage(request.response_mode)) {
    return response
      .setHeader('content-type', 'text/html')
      .end(messagePage(toMessage(answer, request.response_mode), new URL(redirectUri).origin))
  }
  const separator = request.response_mode === 'fragment' ? '#' : '?'
  const parameters = new URLSearchParams(JSON.parse(JSON.stringify(answer)))
  return response.writeHead(302, { location: redirectUri + separator + parameters }).end()
}

/** RFC 9207, for those that send it. */
function issuerParameter(host, vendor) {
  return vendor === 'okta' || vendor === 'genauth' ? {} : { iss: issuerOf(host, vendor) }
}

function isMessage(responseMode) {
  return responseMode === 'web_message' || responseMode === 'okta_post_message'
}

function toMessage(answer, responseMode) {
  if (responseMode === 'okta_post_message') return answer
  return { type: 'authorization_response', response: answer }
}

function messagePage(message, target) {
  const call = `(opener ?? parent).postMessage(${JSON.stringify(message)}, '${target}')`
  return `<!doctype html><link rel="icon" href="data:,"><script>${call}</script>`
}
