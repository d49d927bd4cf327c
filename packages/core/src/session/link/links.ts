import { errorOf } from '../../model/error-of.js'
import type { GenAuthError } from '../../model/errors.js'
import { isObject } from '../../model/is-object.js'
import { parseJson } from '../../model/parse-json.js'
import { fetchFromGenAuth } from '../../platform/http.js'
import type { Popup } from '../../platform/popup.js'
import { withTimeout } from '../../platform/time.js'
import { windowGone } from '../../protocol/window-gone.js'
import type { SessionParts } from '../session-parts.js'
import { answerFrom } from './link-answer.js'
import type { LinkAnswer } from './link-answer.js'
import { toLinkedIdentities } from './linked-identity.js'
import type { LinkedIdentity } from './linked-identity.js'

/** What was linked a moment ago is not what is linked now. */
const FRESH = { cache: 'no-store' } as const

/** How long GenAuth may take for one request, in milliseconds. */
const TIMEOUT_MS = 10_000

/**
 * Waits until the window has linked the account. What GenAuth lists before and after is believed
 * first: nobody has written down what its page posts.
 *
 * @throws {GenAuthError} `link_refused`, `popup_closed`, `popup_severed` or `popup_timeout`.
 */
export async function waitForLink(parts: SessionParts, popup: Popup): Promise<void> {
  const [before, answer] = await Promise.all([identityIds(parts), answerOrError(parts, popup)])
  const after = await identityIds(parts)
  const isLinked = before && after?.some((id) => !before.includes(id))
  if (isLinked || (!(answer instanceof Error) && answer.isSuccess)) return
  throw answer instanceof Error ? answer : linkRefused(answer.text)
}

/** The identities that the person can log in with. */
export async function requestIdentities(parts: SessionParts): Promise<readonly LinkedIdentity[]> {
  return toLinkedIdentities(await request(parts, 'get-identities'))
}

/** @param sourceId ID of the identity source, not of its connection. */
export async function requestUnlink(parts: SessionParts, sourceId: string): Promise<void> {
  await request(parts, 'unlink-extidp', { extIdpId: sourceId })
}

/** `undefined` where GenAuth lets no page ask. */
async function identityIds(parts: SessionParts): Promise<readonly string[] | undefined> {
  try {
    return (await requestIdentities(parts)).map(({ id }) => id)
  } catch {
    parts.current.workSignal.throwIfAborted()
    return undefined
  }
}

/** The window's answer; or why there is none, which may still mean that the account is linked. */
async function answerOrError(
  { context, current }: SessionParts,
  popup: Popup,
): Promise<LinkAnswer | Error> {
  const { browser, config, endpoints } = context
  const { timeoutMs } = config
  const signal = current.workSignal
  const onTimeout = () =>
    errorOf('popup_timeout', `No answer from the window within ${timeoutMs} ms.`)
  try {
    return await withTimeout(browser, { timeoutMs, signal, onTimeout }, (signal) =>
      Promise.race([
        answerFrom(browser, popup, endpoints.origin, signal),
        windowGone(browser, popup, { hasChannel: false }, signal),
      ]),
    )
  } catch (error) {
    signal.throwIfAborted()
    if (error instanceof Error) return error
    throw error
  }
}

/** Every answer of this API has status 200; `statusCode` in it says how it went. */
async function request(
  { context, current, renewals }: SessionParts,
  name: string,
  body?: object,
): Promise<unknown> {
  const { browser, config } = context
  const url = `${config.domain}/api/v3/${name}`
  const { accessToken } = await renewals.getFresh()
  const authorization = `Bearer ${accessToken}`
  const init = body
    ? {
        method: 'POST',
        headers: { authorization, 'content-type': 'application/json' },
        body: JSON.stringify(body),
      }
    : { headers: { authorization } }
  const onTimeout = () => errorOf('token_timeout', `No answer from ${url} within ${TIMEOUT_MS} ms.`)
  const answer = await withTimeout(
    browser,
    { timeoutMs: TIMEOUT_MS, signal: current.workSignal, onTimeout },
    async (signal) =>
      parseJson(await (await fetchFromGenAuth(browser, url, { ...init, ...FRESH, signal })).text()),
  )
  if (isObject(answer) && answer.statusCode === 200) return answer.data
  throw toError(name, isObject(answer) ? answer : {})
}

function toError(name: string, { statusCode, message }: Readonly<Record<string, unknown>>) {
  if (statusCode === 401) {
    return errorOf('session_expired', 'GenAuth does not take the access token any more.', {
      reason: 'refused',
    })
  }
  return linkRefused(typeof message === 'string' ? message : `no sense in what ${name} answers`)
}

function linkRefused(text: string): GenAuthError {
  const likely = 'Most often the account there is linked to another account here already.'
  return errorOf(
    'link_refused',
    `GenAuth refused: ${text.slice(0, 200) || 'it gave no reason'}. ${likely}`,
  )
}
