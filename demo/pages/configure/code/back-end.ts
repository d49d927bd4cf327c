import type { State } from '../state.js'
import type { CodeFile } from './code.js'

/** Node's program that redeems the code, where the site's back end gets it. */
export function toBackEnd(state: State): CodeFile | undefined {
  if (state.get('response') !== 'code') return undefined
  const code = `import * as openid from 'openid-client'

const config = await openid.discovery(
  new URL(${JSON.stringify(`${state.get('domain')}/oidc`)}),
  ${JSON.stringify(state.get('app-id'))},
  undefined,
  openid.None(),
)

/** What the widget has posted to ${inComment(state.get('login-uri'))}. @returns Who it is. */
export async function redeem({ code, codeVerifier, redirectUri, nonce, state, issuer }) {
  const answer = new URL(redirectUri)
  answer.search = String(new URLSearchParams({ code, state, iss: issuer }))
  const tokens = await openid.authorizationCodeGrant(config, answer, {
    pkceCodeVerifier: codeVerifier,
    expectedNonce: nonce,
    expectedState: state,
    idTokenExpected: true,
  })
  const { iss, sub } = tokens.claims()
  return { iss, sub }
}

/** Only a page of your site can set a cookie and a field to the same value. */
export function isOurOwn(origin, cookies, form) {
  return origin === ${JSON.stringify(originOf(state.get('site')))} && cookies.genauth_csrf_token === form.genauth_csrf_token
}
`
  return { name: 'session.mjs', code }
}

function inComment(address: string): string {
  return address === '' ? 'your login-uri' : address.replaceAll('*/', '*%2F')
}

function originOf(address: string): string {
  return URL.canParse(address) ? new URL(address).origin : 'https://my-site.example'
}
