/** How it stands: fine, to be looked at, in the way of a login, or not to be seen from here. */
export type FindingStatus = 'ok' | 'warning' | 'problem' | 'unknown'

/** What a check looks at. Stable: removing or renaming one is a breaking change. */
export type FindingId =
  | 'application'
  | 'address'
  | 'unified_domain'
  | 'protocol'
  | 'grants'
  | 'return_type'
  | 'token_method'
  | 'session_methods'
  | 'signing_algorithm'
  | 'issuer'
  | 'web_message'
  | 'callback_url'
  | 'logout_callback_url'
  | 'security_domain'
  | 'token_preflight'
  | 'connection'
  | 'connection_kind'
  | 'social_buttons'
  | 'identity_source_callback'
  | 'access_authorization'
  | 'clock'
  | 'secure_context'
  | 'frame'
  | 'popup'
  | 'opener_policy'
  | 'content_security_policy'
  | 'frame_protection'
  | 'redirect_page'

/** One thing that was looked at. Texts are English, for developers, in the console's own words. */
export interface Finding {
  readonly id: FindingId
  /** What it is called in the GenAuth console, or in the standard. */
  readonly title: string
  readonly status: FindingStatus
  /** What was found. */
  readonly found: string
  /** Why it matters, and what one sees when it is wrong. */
  readonly why: string
  /** How to mend it: menu path and field of the console. `undefined` when there is nothing to do. */
  readonly fix?: string | undefined
  /** An address to copy into another console, letter by letter. */
  readonly copy?: string | undefined
}

/** What a check has to say, without what it says every time. */
export type Verdict = Omit<Finding, 'id' | 'title' | 'why'>

export function ok(found: string): Verdict {
  return { status: 'ok', found }
}

export function warning(found: string, fix: string): Verdict {
  return { status: 'warning', found, fix }
}

export function problem(found: string, fix: string): Verdict {
  return { status: 'problem', found, fix }
}

export function unknown(found: string, fix?: string): Verdict {
  return { status: 'unknown', found, fix }
}
