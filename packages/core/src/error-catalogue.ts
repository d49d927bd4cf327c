import { ERROR_CODES, GenAuthError } from './model/errors.js'
import type { ErrorCode, ErrorStage, Recovery } from './model/errors.js'

/** What there is to know about an error code before it happens. */
export interface ErrorEntry {
  readonly stage: ErrorStage
  readonly recoverable: Recovery
  /**
   * Whether the person can get on by trying again. Otherwise the developer has to change something
   * first.
   */
  readonly retryHelps: boolean
  /** Where the README explains it, such as `#popup_severed`. */
  readonly help: string
  /** What happened, in English, for developers. */
  readonly cause: string
  /** What to do about it. */
  readonly fix: string
}

/** Cause and fix of every code: the compiler knows when one is missing. */
const TEXTS: Readonly<Record<ErrorCode, readonly [cause: string, fix: string]>> = {
  invalid_config: [
    'A setting cannot work. `reason` names it; the message says what was expected and what came.',
    'Correct the attribute or option, or register the value in the GenAuth console.',
  ],
  insecure_context: [
    'The page was not served by https, so the browser keeps WebCrypto from it.',
    'Serve the page by https. Only loopback may do without.',
  ],
  opaque_origin: [
    'The page has no origin of its own, so that no answer can be sent to it: a sandboxed frame, or a file.',
    'Serve the page by https; give the frame `allow-same-origin`, or take it out of its sandbox.',
  ],
  offline: [
    'The device is not connected to any network.',
    'Let the person connect, and try again.',
  ],
  storage_unavailable: [
    'A login by redirect has to be kept in `sessionStorage`, and the browser blocks it or it is full.',
    'Log in through a window, which needs no storage; or let the person allow storage for the site.',
  ],
  popup_blocked: [
    'The browser opened no window.',
    'Start the login in the click itself, before any `await`. The person allows popups for the site.',
  ],
  popup_closed: [
    'The person closed the window before it answered.',
    'Nothing: the next click begins anew.',
  ],
  popup_severed: [
    'A page in the login sends `Cross-Origin-Opener-Policy`, so that no answer can come from the window.',
    'Use a redirect page: `response-mode="query"`. Without one, the next click leaves the page for the login.',
  ],
  popup_timeout: [
    'The window gave no answer in time.',
    'Let the person try again; raise `timeout-seconds` where logins take long.',
  ],
  cancelled: [
    'The page ended the login. `reason` says how: `aborted`, `disconnected`, `prevented`, `superseded`, or a word of the page’s own.',
    'Nothing: the page wanted it.',
  ],
  access_denied: [
    'The person, or GenAuth, said no. `oauthErrorDescription` is GenAuth’s reason.',
    'Let the person try again, with another account perhaps.',
  ],
  authorization_error: [
    'GenAuth answered with an error. `oauthError` and `oauthErrorDescription` are its own words.',
    'Look the error up in GenAuth’s documentation; the application’s settings are the usual reason.',
  ],
  state_mismatch: [
    'The answer belongs to another login, or to nobody’s.',
    'Log in anew. When it happens again, somebody may be trying to smuggle in an answer.',
  ],
  issuer_mismatch: [
    'The answer names another issuer than the application’s.',
    'Set `issuer` to the `iss` of the application’s ID tokens: it is in its discovery document.',
  ],
  response_invalid: [
    'The answer is none that GenAuth gives: no code, a parameter twice, or tokens that nobody asked for.',
    'Log in anew. When it happens again, look for what changes the answer on its way.',
  ],
  transaction_missing: [
    'The page was opened with an answer, but keeps no login that asked for it: its storage was cleared, or the address was copied.',
    'Log in anew.',
  ],
  transaction_expired: [
    'The answer came more than ten minutes after the login had begun.',
    'Log in anew.',
  ],
  network_error: [
    'GenAuth could not be reached: the network is down, or GenAuth does not allow the page’s origin.',
    'Let the person try again. When it never works, add the origin to the Security Domain (CORS), and GenAuth to `connect-src`.',
  ],
  token_timeout: ['GenAuth gave no tokens within ten seconds.', 'Let the person try again.'],
  key_set_unavailable: [
    'The keys that ID tokens are signed with could not be had.',
    'Let the person try again.',
  ],
  token_endpoint_error: [
    'GenAuth refused the code. `oauthError`, `oauthErrorDescription` and `status` are its own.',
    'Log in anew: a code is never sent twice. For `invalid_client`, set the application’s token authentication method to `none`.',
  ],
  token_response_invalid: [
    'What GenAuth answered to the code are no tokens: an error page, say. `reason` names the part, `status` the HTTP status.',
    'Log in anew. When it happens again, look at the answer in the browser’s developer tools.',
  ],
  id_token_invalid: [
    'The ID token is not for this application or this login, or not now. `reason` names the claim.',
    'For `exp`, `iat` and `nbf`, set the clock right; for `iss`, set `issuer`; for `alg`, see `require-signature`. Otherwise, log in anew.',
  ],
  handoff_failed: [
    'The site’s back end at `login-uri` did not take the code. `status` is its answer, if there was one.',
    'Look into the back end’s log. The code is used up: the next click begins anew.',
  ],
  session_expired: [
    'Nobody is signed in, or not any more: GenAuth does not renew the session, or somebody logged out.',
    'Log in anew.',
  ],
  silent_unavailable: [
    'GenAuth gave no code in a hidden frame: it does not know the person any more, or the browser keeps it from its cookies. `oauthError` is its own word.',
    'Log in with a click. For silent renewal, allow GenAuth in `frame-src`, and give it a domain under the site’s own.',
  ],
  account_changed: [
    'Another person came back from a renewal, so that the session was ended.',
    'Log in anew, and drop what the page shows of the person before.',
  ],
  userinfo_invalid: [
    'What GenAuth says of the person is not valid, or about somebody else. `reason` names what is wrong, `status` the HTTP status.',
    'Log in anew. For `content_type`, have GenAuth answer with JSON and without a signature.',
  ],
  unexpected: [
    'None of these. `cause` is what was thrown.',
    'Log in anew, and report it with its `cause`.',
  ],
}

/**
 * Every error code with its cause, and with what helps: for documentation, support pages and logs.
 */
export const ERROR_CATALOGUE = Object.freeze(
  Object.fromEntries(ERROR_CODES.map((code) => [code, Object.freeze(toEntry(code))])),
) as Readonly<Record<ErrorCode, ErrorEntry>>

function toEntry(code: ErrorCode): ErrorEntry {
  const [cause, fix] = TEXTS[code]
  const { stage, recoverable, help } = new GenAuthError(code, cause)
  return {
    stage,
    recoverable,
    retryHelps: recoverable !== 'config' && recoverable !== 'none',
    help,
    cause,
    fix,
  }
}
