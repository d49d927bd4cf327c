// An OpenID provider for every page, at `https://{page}.op.test`: no interface, real PKCE, real
// signatures, each vendor's own paths.
import { createHash } from 'node:crypto'
import { text } from 'node:stream/consumers'
import { pages } from '../../pages/pages.mjs'
import { authorize, redeem } from './authorization.mjs'
import { discoveryDocument, issuerOf, purposeOf } from './issuers.mjs'
import { publicConfig } from './public-config.mjs'
import { encode, issueTokens, keySet } from './tokens.mjs'

export async function answerAsProvider(request, response) {
  const host = request.headers.host.replace(/:\d+$/, '')
  const vendor = pages.find(({ id }) => host === `${id}.op.test`)?.vendor
  const url = new URL(request.url, `https://${host}`)
  for (const [name, value] of Object.entries(crossOrigin(request.headers)))
    response.setHeader(name, value)
  if (request.method === 'OPTIONS') return response.writeHead(204).end()
  switch (purposeOf(url.pathname)) {
    case 'discovery':
      return sendJson(response, discoveryDocument(host, vendor))
    case 'key-set':
      return sendJson(response, keySet)
    case 'user-info':
      return sendJson(response, { sub: 'user-1', name: 'Ada' })
    case 'authorization':
      return authorize(url, response, { host, vendor })
    case 'token':
      return sendTokens(response, await text(request), { host, vendor })
    case 'public-config':
      // Host `group-45.op.test`: an application with 45 connections.
      return sendJson(response, publicConfig(Number(/^group-(\d+)/.exec(host)?.[1] ?? 1)))
    default:
      return sendJson(response, { error: 'not_found' }, 404)
  }
}

function crossOrigin(headers) {
  return {
    'access-control-allow-origin': headers.origin ?? '*',
    'access-control-allow-credentials': 'true',
    'access-control-allow-headers': headers['access-control-request-headers'] ?? '*',
    'access-control-allow-methods': 'GET, POST',
    'cache-control': 'no-store',
    vary: 'origin',
  }
}

function sendJson(response, body, status = 200) {
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body))
}

/** Redeems a code once, for who has the verifier. */
function sendTokens(response, body, { host, vendor }) {
  const form = body.startsWith('{')
    ? JSON.parse(body)
    : Object.fromEntries(new URLSearchParams(body))
  const request = redeem(form.code ?? form.auth_code)
  const verifier = createHash('sha256')
    .update(form.code_verifier ?? '')
    .digest('base64url')
  if (!request || request.code_challenge !== verifier)
    return sendJson(response, { error: 'invalid_grant' }, 400)
  const login = {
    issuer: issuerOf(host, vendor),
    clientId: request.client_id,
    nonce: request.nonce,
  }
  return sendJson(response, { ...issueTokens(login), ...vendorsOwn(vendor, host) })
}

/** What a client refuses to do without. */
function vendorsOwn(vendor, host) {
  if (vendor === 'supabase') return { refresh_token: 'r', user: { id: 'user-1', sub: 'user-1' } }
  if (host === 'msal.op.test') return { client_info: encode({ uid: 'u', utid: 'ut' }) }
  return {}
}
