import type { Departure, IdentitySourceClient, Profile } from './client.js'

/**
 * What GenAuth knows about Xiaomi: where it is, and the APP ID and APP SECRET typed into the
 * connection's form.
 */
export interface XiaomiSettings {
  readonly url: URL
  readonly appId: string
  readonly appSecret: string
}

/** Xiaomi's way: OAuth 2.0 with names, numbers and a prefix of its own. */
export function createXiaomiClient(xiaomi: XiaomiSettings): IdentitySourceClient {
  return {
    accessDenied: '96012',
    buildAuthorizeUrl: (departure) => buildAuthorizeUrl(xiaomi, departure),
    loadProfile: async (code, callbackUrl) =>
      loadProfile(xiaomi, await redeemCode(xiaomi, code, callbackUrl)),
  }
}

function buildAuthorizeUrl(
  xiaomi: XiaomiSettings,
  { callbackUrl, state, language }: Departure,
): URL {
  const url = new URL('/oauth2/authorize', xiaomi.url)
  url.search = new URLSearchParams({
    client_id: xiaomi.appId,
    redirect_uri: callbackUrl,
    response_type: 'code',
    scope: '1 3',
    state,
    skip_confirm: 'false',
    _locale: language.replace('-', '_'),
  }).toString()
  return url
}

async function redeemCode(
  xiaomi: XiaomiSettings,
  code: string,
  callbackUrl: string,
): Promise<string> {
  const response = await fetch(new URL('/oauth2/token', xiaomi.url), {
    method: 'POST',
    body: new URLSearchParams({
      grant_type: 'authorization_code',
      client_id: xiaomi.appId,
      client_secret: xiaomi.appSecret,
      redirect_uri: callbackUrl,
      code,
    }),
  })
  // Xiaomi puts this before its JSON, so that no site can load it as a script.
  const token = JSON.parse((await response.text()).replace(/^&&&START&&&/, '')) as TokenReply
  if (!token.access_token)
    throw new Error(`Xiaomi gave no token: ${token.error_description ?? 'no reason'}`)
  return token.access_token
}

async function loadProfile(xiaomi: XiaomiSettings, token: string): Promise<Profile> {
  const url = new URL('/user/profile', xiaomi.url)
  url.search = new URLSearchParams({ clientId: xiaomi.appId, token }).toString()
  const profile = (await (await fetch(url)).json()) as ProfileReply
  if (profile.result !== 'ok') throw new Error(`Xiaomi gave no profile: ${profile.description}`)
  const { unionId, miliaoNick, miliaoIcon } = profile.data
  return { unionId, nickname: miliaoNick, picture: miliaoIcon, email: null }
}

interface TokenReply {
  readonly access_token?: string
  readonly error_description?: string
}

interface ProfileReply {
  readonly result: string
  readonly description: string
  readonly data: {
    readonly unionId: string
    readonly miliaoNick: string
    readonly miliaoIcon: string
  }
}
