// GenAuth in the page itself: a window that is none responds at once, and keys and tokens come from
// a function. What is left of a login is what the page does.

{
  const codes = new Map()
  const keys = createKeys()
  const { fetch: fetchFromNetwork } = window

  window.open = (url) => {
    if (url) respond(new URL(url))
    return {
      closed: false,
      close() {
        this.closed = true
      },
      focus() {},
      postMessage() {},
      location: { replace: (address) => respond(new URL(address)) },
    }
  }

  window.fetch = async (url, options) => {
    const { pathname, origin } = new URL(url, location.href)
    if (pathname.endsWith('/jwks.json'))
      return window.Response.json({ keys: [(await keys).publicKey] })
    if (!pathname.endsWith('/token')) return fetchFromNetwork(url, options)
    const body = new window.URLSearchParams(options.body)
    return window.Response.json(await createTokens(origin, body.get('code')))
  }

  /** Logs in so many times, one after the other. Gives how long each took, in milliseconds. */
  window.logInTimes = async (times) => {
    const element = document.querySelector('genauth-login')
    const tookMs = []
    for (let login = 0; login < times; login++) {
      const startedAt = performance.now()
      await element.login()
      tookMs.push(performance.now() - startedAt)
    }
    return tookMs
  }

  /** As the redirect page does, again and again until the page has it. */
  function respond({ searchParams }) {
    const { state, nonce, client_id: appId } = Object.fromEntries(searchParams)
    const code = crypto.randomUUID()
    codes.set(code, { nonce, appId })
    const channel = new window.BroadcastChannel(state)
    const message = { type: 'authorization_response', response: { code, state } }
    const timer = window.setInterval(() => channel.postMessage(message), 1)
    channel.onmessage = () => {
      window.clearInterval(timer)
      channel.close()
    }
  }

  async function createKeys() {
    const algorithm = {
      name: 'RSASSA-PKCS1-v1_5',
      hash: 'SHA-256',
      modulusLength: 2048,
      publicExponent: new Uint8Array([1, 0, 1]),
    }
    const { privateKey, publicKey } = await crypto.subtle.generateKey(algorithm, true, [
      'sign',
      'verify',
    ])
    const { kty, n, e } = await crypto.subtle.exportKey('jwk', publicKey)
    return { privateKey, publicKey: { kty, n, e, kid: 'soak', alg: 'RS256', use: 'sig' } }
  }

  async function createTokens(origin, code) {
    const { nonce, appId } = codes.get(code)
    codes.delete(code)
    const now = Math.floor(Date.now() / 1000)
    const claims = {
      iss: `${origin}/oidc`,
      sub: 'soak',
      aud: appId,
      iat: now,
      exp: now + 3600,
      nonce,
    }
    return {
      access_token: crypto.randomUUID(),
      token_type: 'Bearer',
      expires_in: 3600,
      scope: 'openid profile',
      id_token: await sign({ alg: 'RS256', kid: 'soak', typ: 'JWT' }, claims),
    }
  }

  async function sign(header, claims) {
    const text = `${encode(JSON.stringify(header))}.${encode(JSON.stringify(claims))}`
    const { privateKey } = await keys
    const bytes = new TextEncoder().encode(text)
    const signature = await crypto.subtle.sign('RSASSA-PKCS1-v1_5', privateKey, bytes)
    return `${text}.${encode(String.fromCharCode(...new Uint8Array(signature)))}`
  }

  function encode(text) {
    return btoa(text).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '')
  }
}
