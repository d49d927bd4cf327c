/**
 * How each `state` of ours begins, so that a page tells our authorization responses from those to
 * another library.
 */
export const STATE_PREFIX = 'genauth-login.'

/** Of a login that leaves its page: no window waits for the response, but the same tab does. */
const REDIRECT_PREFIX = `${STATE_PREFIX}redirect.`

/** Whether a `state` is one of ours. */
export function isState(state: string): boolean {
  return state.startsWith(STATE_PREFIX)
}

/** Marks a `state` as that of a login by redirect. */
export function toRedirectState(state: string): string {
  return state.replace(STATE_PREFIX, REDIRECT_PREFIX)
}

/** Whether a `state` is that of a login by redirect. */
export function isRedirectState(state: string): boolean {
  return state.startsWith(REDIRECT_PREFIX)
}
