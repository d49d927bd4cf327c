import type { Departure, IdentitySourceClient, Profile } from './client.js'

/**
 * What GenAuth knows about a source: where it is, and the Client ID and Client Secret typed into
 * the connection's form.
 */
export interface OAuthSettings {
  readonly url: URL
  readonly clientId: string
  readonly clientSecret: string
}

/** Plain OAuth 2.0, as most sources talk. */
export function createOAuthClient(settings: OAuthSettings): IdentitySourceClient {
  return {
    accessDenied: 'access_denied',
    buildAuthorizeUrl: (departure) => buildAuthorizeUrl(settings, departure),
    loadProfile: async (code, callbackUrl) =>
      loadProfile(settings, await redeemCode(settings, code, callbackUrl)),
  }
}

function buildAuthorizeUrl(
  { url, clientId }: OAuthSettings,
  { callbackUrl, state, language }: Departure,
): URL {
  const authorizeUrl = new URL('/oauth/authorize', url)
  authorizeUrl.search = new URLSearchParams({
    client_id: clientId,
    redirect_uri: callbackUrl,
    response_type: 'code',
    scope: 'profile',
    state,
    ui_locales: language,
  }).toString()
  return authorizeUrl
}

async function redeemCode(
  settings: OAuthSettings,
  code: string,
  callbackUrl: string,
): Promise<string> {
  const response = await fetch(new URL('/oauth/token', settings.url), {
    method: 'POST',
    body: new URLSearchParams({
      grant_type: 'authorization_code',
      client_id: settings.clientId,
      client_secret: settings.clientSecret,
      redirect_uri: callbackUrl,
      code,
    }),
  })
  const token = (await response.json()) as TokenReply
  if (!token.access_token)
    throw new Error(`The source gave no token: ${token.error ?? 'no reason'}`)
  return token.access_token
}

async function loadProfile({ url }: OAuthSettings, token: string): Promise<Profile> {
  const response = await fetch(new URL('/api/user', url), {
    headers: { authorization: `Bearer ${token}` },
  })
  if (!response.ok) throw new Error(`The source gave no profile: status ${response.status}`)
  const { unionid, nickname, avatar_url, email } = (await response.json()) as ProfileReply
  return { unionId: unionid, nickname, picture: avatar_url, email }
}

interface TokenReply {
  readonly access_token?: string
  readonly error?: string
}

interface ProfileReply {
  readonly unionid: string
  readonly nickname: string
  readonly avatar_url: string
  readonly email: string
}
