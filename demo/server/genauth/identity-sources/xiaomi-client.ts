/** What GenAuth knows about Xiaomi: where it is, and the APP ID and APP SECRET typed into the connection's form. */
export interface XiaomiSettings {
  readonly url: URL
  readonly appId: string
  readonly appSecret: string
}

/** A person as Xiaomi describes them. */
export interface XiaomiProfile {
  readonly unionId: string
  readonly nickname: string
  readonly picture: string
}

export interface XiaomiRequest {
  readonly callbackUrl: string
  readonly state: string
  readonly locale: string
}

export function buildXiaomiAuthorizeUrl(xiaomi: XiaomiSettings, { callbackUrl, state, locale }: XiaomiRequest): URL {
  const url = new URL('/oauth2/authorize', xiaomi.url)
  url.search = new URLSearchParams({
    client_id: xiaomi.appId,
    redirect_uri: callbackUrl,
    response_type: 'code',
    scope: '1 3',
    state,
    skip_confirm: 'false',
    _locale: locale,
  }).toString()
  return url
}

/** Exchanges the code for a token and reads the person's profile, both from server to server. */
export async function loadXiaomiProfile(
  xiaomi: XiaomiSettings,
  code: string,
  callbackUrl: string,
): Promise<XiaomiProfile> {
  const tokenResponse = await fetch(new URL('/oauth2/token', xiaomi.url), {
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
  const token = JSON.parse((await tokenResponse.text()).replace(/^&&&START&&&/, '')) as TokenReply
  if (!token.access_token) throw new Error(`Xiaomi gave no token: ${token.error_description ?? 'no reason'}`)

  const profileUrl = new URL('/user/profile', xiaomi.url)
  profileUrl.search = new URLSearchParams({ clientId: xiaomi.appId, token: token.access_token }).toString()
  const profile = (await (await fetch(profileUrl)).json()) as ProfileReply
  if (profile.result !== 'ok') throw new Error(`Xiaomi gave no profile: ${profile.description}`)
  const { unionId, miliaoNick, miliaoIcon } = profile.data
  return { unionId, nickname: miliaoNick, picture: miliaoIcon }
}

interface TokenReply {
  readonly access_token?: string
  readonly error_description?: string
}

interface ProfileReply {
  readonly result: string
  readonly description: string
  readonly data: { readonly unionId: string; readonly miliaoNick: string; readonly miliaoIcon: string }
}
