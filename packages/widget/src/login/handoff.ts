import { GenAuthError } from '@genauth-login/core'
import type { AuthorizationCode } from '@genauth-login/core'

/** How long the back end may take, in milliseconds. */
const TIMEOUT_MS = 10_000

/** Cookie and field that must hold the same value: only a page of the site can set both. */
const CSRF = 'genauth_csrf_token'

/** Where a code goes. */
export interface Handoff {
  /** `login-uri` as the page has it. */
  readonly loginUri: string
  /** `fetch` stays on the page; `form` leaves it, as a form does that is submitted. */
  readonly by: 'fetch' | 'form'
  readonly signal: AbortSignal
}

/**
 * Hands a code over to the site's back end, as form fields: `code`, `codeVerifier`, `redirectUri`,
 * `nonce`, `state`, `issuer`,
 * and `genauth_csrf_token`, which is in a cookie, too (double submit).
 *
 * @returns The back end's answer; nothing when the page is being left.
 * @throws {GenAuthError} `invalid_config` when the address cannot be used, `handoff_failed` when
 *   the back end did not take it.
 */
export async function handOver(
  authorization: AuthorizationCode,
  handoff: Handoff,
): Promise<Response | undefined> {
  const url = toLoginUri(handoff.loginUri)
  const token = crypto.randomUUID()
  const secure = location.protocol === 'https:' ? '; Secure' : ''
  document.cookie = `${CSRF}=${token}; Path=/; Max-Age=60; SameSite=Strict${secure}`
  const fields = { ...authorization, [CSRF]: token }
  if (handoff.by === 'fetch') return send(url, fields, handoff.signal)
  submit(url, fields)
  return undefined
}

/** On the page's own origin, unless another one is spelled out as a whole https address. */
function toLoginUri(written: string): URL {
  const url = URL.canParse(written, location.href) ? new URL(written, location.href) : undefined
  const spelledOut =
    written.toLowerCase().startsWith('https://') && url?.username === '' && url.password === ''
  if (url && (url.origin === location.origin || spelledOut)) return url
  const expected = `an address at ${location.origin}, or a whole https address`
  throw new GenAuthError(
    'invalid_config',
    `loginUri: expected ${expected}, got ${JSON.stringify(written)}`,
    {
      reason: 'loginUri',
    },
  )
}

async function send(
  url: URL,
  fields: Readonly<Record<string, string>>,
  signal: AbortSignal,
): Promise<Response> {
  const credentials = url.origin === location.origin ? 'same-origin' : 'include'
  const either = AbortSignal.any([signal, AbortSignal.timeout(TIMEOUT_MS)])
  let response: Response
  try {
    const body = new URLSearchParams(fields)
    response = await fetch(url, {
      method: 'POST',
      body,
      credentials,
      redirect: 'error',
      signal: either,
    })
  } catch (cause) {
    if (signal.aborted) {
      const reason = String(signal.reason)
      throw new GenAuthError('cancelled', `The login was cancelled: ${reason}.`, { reason })
    }
    throw new GenAuthError('handoff_failed', `No answer from ${url.origin}${url.pathname}`, {
      cause,
    })
  }
  if (response.ok) return response
  const message = `${url.origin}${url.pathname} answered with status ${response.status}`
  throw new GenAuthError('handoff_failed', message, { status: response.status })
}

function submit(url: URL, fields: Readonly<Record<string, string>>): void {
  const form = document.createElement('form')
  form.method = 'post'
  form.action = url.href
  form.hidden = true
  for (const [name, value] of Object.entries(fields)) {
    const input = document.createElement('input')
    input.type = 'hidden'
    input.name = name
    input.value = value
    form.append(input)
  }
  document.body.append(form)
  // Not by its own property: that is a field's, where a field bears the name.
  HTMLFormElement.prototype.submit.call(form)
  form.remove()
}
