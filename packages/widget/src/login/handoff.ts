import type { AuthorizationCode } from '@genauth-login/core'
import { GenAuthError } from '@genauth-login/core/popup'
import type { ErrorDetails } from '@genauth-login/core/popup'
import { cancelled } from './login-errors.js'

/** How long the back end may take, in milliseconds. */
const TIMEOUT_MS = 10_000

/** Cookie and field that must hold the same value: only a page of the site can set both. */
const CSRF = 'genauth_csrf_token'

/** Where a code goes. */
export interface Handoff {
  /** `login-uri` as the page has it. */
  readonly loginUri: string
  /** `fetch` stays on the page; a form, the default, leaves it. */
  readonly handoff: 'form' | 'fetch' | undefined
  readonly signal: AbortSignal
}

/** The form fields of a code: the list among them is one text. */
function toFields({ agreements, ...texts }: AuthorizationCode): Fields {
  return agreements.length ? { ...texts, agreements: agreements.join(' ') } : texts
}

type Fields = Readonly<Record<string, string>>

/**
 * Sends a code to the site's back end, as form fields: `code`, `codeVerifier`, `redirectUri`,
 * `nonce`, `state`, `issuer`, `agreements` where the person has accepted some (separated by spaces),
 * and `genauth_csrf_token`, which is in a cookie as well (double submit).
 *
 * @returns The back end's response; `undefined` when the page is being left.
 * @throws {GenAuthError} `invalid_config` when the address cannot be used, `handoff_failed` when
 *   the back end did not take the code, `cancelled`.
 */
export async function sendCode(
  authorization: AuthorizationCode,
  { loginUri, handoff, signal }: Handoff,
): Promise<Response | undefined> {
  const url = toLoginUri(loginUri)
  const token = crypto.randomUUID()
  setCookie(token)
  const fields = { ...toFields(authorization), [CSRF]: token }
  if (handoff === 'fetch') return send(url, fields, signal)
  submit(url, fields)
  return undefined
}

function setCookie(token: string): void {
  const secure = location.protocol === 'https:' ? '; Secure' : ''
  try {
    document.cookie = `${CSRF}=${token}; Path=/; Max-Age=60; SameSite=Strict${secure}`
    // A browser that blocks cookies says nothing.
    if (!document.cookie.includes(token)) throw new Error('Expected the cookie that was just set')
  } catch (cause) {
    throw handoffFailed(`The browser takes no cookie ${CSRF} from this page`, { cause })
  }
}

/** On the page's own origin, unless another one is spelled out as a whole https address. */
function toLoginUri(loginUri: string): URL {
  const url = URL.canParse(loginUri, location.href) ? new URL(loginUri, location.href) : undefined
  // By the whole address: a blob has the origin of its maker.
  const isOwn = url?.href.startsWith(`${location.origin}/`)
  const isSpelledOut = /^https:\/\//i.test(loginUri) && url?.username === '' && url.password === ''
  if (url && (isOwn || isSpelledOut)) return url
  const expected = `an address at ${location.origin}, or a whole https address`
  throw new GenAuthError(
    'invalid_config',
    `loginUri: expected ${expected}, got ${JSON.stringify(loginUri)}`,
    { stage: 'config', recoverable: 'config', reason: 'loginUri' },
  )
}

async function send(url: URL, fields: Fields, signal: AbortSignal): Promise<Response> {
  const address = `${url.origin}${url.pathname}`
  let response: Response
  try {
    response = await post(url, fields, signal)
  } catch (cause) {
    if (signal.aborted) throw cancelled(signal)
    throw handoffFailed(`No response from ${address}`, { cause })
  }
  if (response.ok) return response
  const { status } = response
  throw handoffFailed(`${address} responded with status ${status}`, { status })
}

function handoffFailed(message: string, details: ErrorDetails & ErrorOptions): GenAuthError {
  const traits = { stage: 'handoff', recoverable: 'restart' } as const
  return new GenAuthError('handoff_failed', message, { ...traits, ...details })
}

/** Browsers before 2024 cannot join two signals into one (`AbortSignal.any`). */
async function post(url: URL, fields: Fields, signal: AbortSignal): Promise<Response> {
  const request = new AbortController()
  const abort = () => request.abort()
  const timer = setTimeout(abort, TIMEOUT_MS)
  signal.addEventListener('abort', abort)
  try {
    return await fetch(url, {
      method: 'POST',
      body: new URLSearchParams(fields),
      credentials: url.origin === location.origin ? 'same-origin' : 'include',
      redirect: 'error',
      signal: request.signal,
    })
  } finally {
    clearTimeout(timer)
    signal.removeEventListener('abort', abort)
  }
}

function submit(url: URL, fields: Fields): void {
  const form = document.createElement('form')
  form.method = 'post'
  form.action = url.href
  // The page may have a `<base target>`.
  form.target = '_self'
  form.hidden = true
  for (const [name, value] of Object.entries(fields)) {
    const input = document.createElement('input')
    input.type = 'hidden'
    input.name = name
    input.value = value
    form.append(input)
  }
  document.body.append(form)
  // A field named `submit` would hide the form's own method.
  HTMLFormElement.prototype.submit.call(form)
  form.remove()
}
