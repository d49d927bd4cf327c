/** The step of a login, or of the session after it, that failed. */
export type ErrorStage =
  'config' | 'open' | 'popup' | 'callback' | 'token' | 'validate' | 'handoff' | 'renew' | 'userinfo'

/**
 * What helps: `retry` the same button; a `gesture`, because it has to be a real click; `restart`, a
 * new login from the page; `config`, a setting that the developer changes; or `none`.
 */
export type Recovery = 'retry' | 'gesture' | 'restart' | 'config' | 'none'

/** What every error with a code has in common. */
export interface ErrorTraits {
  readonly stage: ErrorStage
  readonly recoverable: Recovery
}

/**
 * Every error code. Cause and fix of each stand in `error-catalogue.ts`, which no login downloads.
 */
export const ERRORS = {
  invalid_config: { stage: 'config', recoverable: 'config' },
  insecure_context: { stage: 'config', recoverable: 'config' },
  unsupported_browser: { stage: 'config', recoverable: 'none' },
  opaque_origin: { stage: 'config', recoverable: 'config' },
  offline: { stage: 'token', recoverable: 'retry' },
  storage_unavailable: { stage: 'open', recoverable: 'config' },
  popup_blocked: { stage: 'open', recoverable: 'gesture' },
  popup_closed: { stage: 'popup', recoverable: 'retry' },
  popup_severed: { stage: 'popup', recoverable: 'retry' },
  popup_timeout: { stage: 'popup', recoverable: 'retry' },
  cancelled: { stage: 'popup', recoverable: 'retry' },
  access_denied: { stage: 'callback', recoverable: 'retry' },
  authorization_error: { stage: 'callback', recoverable: 'restart' },
  state_mismatch: { stage: 'callback', recoverable: 'restart' },
  issuer_mismatch: { stage: 'callback', recoverable: 'config' },
  response_invalid: { stage: 'callback', recoverable: 'restart' },
  transaction_missing: { stage: 'callback', recoverable: 'restart' },
  transaction_expired: { stage: 'callback', recoverable: 'restart' },
  network_error: { stage: 'token', recoverable: 'retry' },
  token_timeout: { stage: 'token', recoverable: 'retry' },
  key_set_unavailable: { stage: 'validate', recoverable: 'restart' },
  token_endpoint_error: { stage: 'token', recoverable: 'restart' },
  token_response_invalid: { stage: 'token', recoverable: 'restart' },
  id_token_invalid: { stage: 'validate', recoverable: 'restart' },
  handoff_failed: { stage: 'handoff', recoverable: 'restart' },
  session_expired: { stage: 'renew', recoverable: 'restart' },
  silent_unavailable: { stage: 'renew', recoverable: 'gesture' },
  account_changed: { stage: 'renew', recoverable: 'restart' },
  link_refused: { stage: 'callback', recoverable: 'retry' },
  userinfo_invalid: { stage: 'userinfo', recoverable: 'restart' },
  unexpected: { stage: 'callback', recoverable: 'restart' },
} as const satisfies Record<string, ErrorTraits>

/**
 * Every reason a login can end without tokens, or a session can fail. Stable: removing or renaming
 * one is a breaking change.
 */
export type ErrorCode = keyof typeof ERRORS

/** Every {@link ErrorCode}, for a `switch` that is to be complete. */
export const ERROR_CODES: readonly ErrorCode[] = Object.freeze(
  Object.keys(ERRORS).filter((code): code is ErrorCode => code in ERRORS),
)
