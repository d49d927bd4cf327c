import { ERRORS, ERROR_CODES } from './error-table.js'
import type { ErrorCode, ErrorTraits } from './error-table.js'

/** What there is to know about an error code before it happens. */
export interface ErrorEntry extends ErrorTraits, ErrorTexts {
  /**
   * Whether the person gets on by trying again. Otherwise the developer changes something first.
   */
  readonly retryHelps: boolean
  /** Anchor in `docs/errors.md`, such as `#popup_severed`. */
  readonly help: string
}

interface ErrorTexts {
  /** What happened, in English, for developers. */
  readonly cause: string
  /** What to do about it. */
  readonly fix: string
}

const TEXTS = {
  invalid_config: {
    cause:
      'A setting or an argument cannot work. `reason` names it; the message says what was ' +
      'expected and received.',
    fix: 'Correct the attribute or option, or register the value in the GenAuth console.',
  },
  insecure_context: {
    cause: 'The page was not served over https, so the browser gives it no WebCrypto.',
    fix: 'Serve the page over https. Only loopback may do without.',
  },
  unsupported_browser: {
    cause: 'The browser is older than the line of support, and lacks what every login needs.',
    fix: 'Nothing on the page: the person updates the browser, or takes another one.',
  },
  opaque_origin: {
    cause: 'The page is a sandboxed frame or a file: it has no origin that GenAuth can respond to.',
    fix: 'Serve the page over https; give the frame `allow-same-origin`, or remove its sandbox.',
  },
  offline: {
    cause: 'GenAuth could not be reached, and the browser says that the device is offline.',
    fix: 'Let the person connect, and try again.',
  },
  storage_unavailable: {
    cause: 'A login by redirect needs `sessionStorage`, which is full or which the browser blocks.',
    fix: 'Log in through a window, which needs no storage; or let the person allow storage.',
  },
  popup_blocked: {
    cause: 'The browser opened no window.',
    fix:
      'Start the login in the click, before any `await`. The person allows popups for the ' +
      'site.',
  },
  popup_closed: {
    cause:
      'The person closed the window before the login was complete. Where GenAuth’s page had ' +
      'refused them, it said so there alone: no account in login-only mode (2031), no ' +
      'permission for the application (1576).',
    fix:
      'Nothing: the next click starts a new login. For 2031, look at the connection’s login ' +
      'mode (Social Identity Source); for 1576, at the application’s Access authorization.',
  },
  popup_severed: {
    cause:
      'A page in the login sends `Cross-Origin-Opener-Policy`, which cuts the window off ' +
      'from the page.',
    fix:
      'Set `response-mode="query"`: with `mode="auto"` the next click does so by itself. Or ' +
      'offer the person to log in by redirect.',
  },
  popup_timeout: {
    cause: 'The login in the window was not complete in time.',
    fix: 'Let the person try again; raise `timeout-seconds` where logins take long.',
  },
  cancelled: {
    cause:
      'The page ended the login. `reason`: `aborted`, `disconnected`, `prevented`, ' +
      '`superseded`, or the page’s own word.',
    fix: 'Nothing: the page did so on purpose.',
  },
  access_denied: {
    cause:
      'The person, or GenAuth, refused. `oauthErrorDescription` holds the reason that ' +
      'GenAuth gives.',
    fix: 'Let the person try again, perhaps with another account.',
  },
  authorization_error: {
    cause: 'GenAuth responded with an error: see `oauthError` and `oauthErrorDescription`.',
    fix:
      'Look it up in GenAuth’s documentation; the application’s settings are the usual ' +
      'reason.',
  },
  state_mismatch: {
    cause: 'The authorization response belongs to another login, or to none.',
    fix: 'Log in anew. If it happens again, somebody may be trying to inject a response.',
  },
  issuer_mismatch: {
    cause: 'The authorization response names another issuer than the application’s.',
    fix: 'Set `issuer` to the `issuer` in the application’s discovery document.',
  },
  response_invalid: {
    cause:
      'The authorization response is malformed: no code, a parameter twice, or tokens ' +
      'that were not requested.',
    fix: 'Log in anew. If it happens again, find out what changes the response on its way.',
  },
  transaction_missing: {
    cause:
      'The page was opened with an authorization response, but has no stored request for ' +
      'it: storage was cleared, or the address was copied.',
    fix: 'Log in anew.',
  },
  transaction_expired: {
    cause: 'The response arrived more than ten minutes after the login had started.',
    fix: 'Log in anew.',
  },
  network_error: {
    cause:
      'GenAuth could not be reached: the network is down, or GenAuth does not allow the ' +
      'page’s origin.',
    fix:
      'Let the person try again. If it never works, add the origin to the Security Domain ' +
      '(CORS), and GenAuth to `connect-src`.',
  },
  token_timeout: {
    cause: 'GenAuth sent no tokens within ten seconds.',
    fix: 'Let the person try again.',
  },
  key_set_unavailable: {
    cause: 'The public keys that ID tokens are signed with could not be loaded.',
    fix: 'Let the person try again.',
  },
  token_endpoint_error: {
    cause:
      'GenAuth refused the code. `oauthError`, `oauthErrorDescription` and `status` come ' +
      'from GenAuth.',
    fix:
      'Log in anew: a code is never sent twice. For `invalid_client`, set the ' +
      'application’s token authentication method to `none`.',
  },
  token_response_invalid: {
    cause:
      'The response to the code holds no valid tokens; it may be an error page. `reason` ' +
      'names the part, `status` the HTTP status.',
    fix:
      'Log in anew. If it happens again, look at the response in the browser’s developer ' +
      'tools.',
  },
  id_token_invalid: {
    cause:
      'The ID token is not for this application or this login, or not valid now. `reason` ' +
      'names the claim.',
    fix:
      'For `exp`, `iat` and `nbf`, set the clock right; for `iss`, set `issuer`; for ' +
      '`alg`, see `require-signature`. Otherwise log in anew.',
  },
  handoff_failed: {
    cause:
      'The site’s back end at `login-uri` did not accept the code. `status` is its HTTP ' +
      'status, if it responded.',
    fix: 'Look into the back end’s log. The code is used up: the next click starts a new login.',
  },
  session_expired: {
    cause:
      'Nobody is signed in any more: GenAuth does not renew the session, or it was logged ' +
      'out.',
    fix: 'Log in anew.',
  },
  silent_unavailable: {
    cause:
      'GenAuth sent no code to a hidden frame: its own session has ended, or the browser ' +
      'blocks its cookies there. See `oauthError`.',
    fix:
      'Log in with a click. For silent renewal, allow GenAuth in `frame-src`, and give it ' +
      'a domain under the site’s own.',
  },
  account_changed: {
    cause: 'A renewal returned another person, so the session was ended.',
    fix: 'Log in anew, and drop what the page shows of the previous person.',
  },
  link_refused: {
    cause:
      'GenAuth did not link the identity source, or did not remove it. The message has its own ' +
      'words. Most often the account there is linked to another account here already.',
    fix: 'Let the person choose another account there, or log in with it and remove it first.',
  },
  userinfo_invalid: {
    cause:
      'The user info is not valid, or about another person. `reason` names what is wrong, ' +
      '`status` the HTTP status.',
    fix: 'Log in anew. For `content_type`, have GenAuth respond with JSON, unsigned.',
  },
  unexpected: {
    cause: 'None of the other codes. `cause` is what was thrown.',
    fix: 'Log in anew, and report it with its `cause`.',
  },
} satisfies Record<ErrorCode, ErrorTexts>

/** Every error code with its cause and its fix, for documentation, support pages and logs. */
export const ERROR_CATALOGUE = Object.freeze(
  Object.fromEntries(ERROR_CODES.map((code) => [code, toEntry(code)])),
) as Readonly<Record<ErrorCode, ErrorEntry>>

function toEntry(code: ErrorCode): ErrorEntry {
  const { recoverable } = ERRORS[code]
  return Object.freeze({
    ...ERRORS[code],
    ...TEXTS[code],
    retryHelps: recoverable !== 'config',
    help: `#${code}`,
  })
}
