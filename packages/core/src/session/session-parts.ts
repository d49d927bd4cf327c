import type { LoginResult } from '../model/tokens.js'
import type { SessionBrowser } from '../platform/browser.js'
import { StoredItem } from '../platform/stored-item.js'
import { createContext } from '../protocol/context.js'
import type { Context } from '../protocol/context.js'
import { onReturnToPage } from './check/focus.js'
import { SessionCheck } from './check/session-check.js'
import { CurrentSession } from './current-session.js'
import type { OnChange } from './current-session.js'
import { ExpiryTimer } from './renewal/expiry-timer.js'
import { renewalByRefreshToken } from './renewal/refresh.js'
import { Renewals } from './renewal/renewals.js'
import { SilentLogin } from './renewal/silent-login.js'
import { renewalInFrame } from './renewal/silent-renewal.js'
import { TokenLifetime } from './renewal/token-lifetime.js'
import { resolveSessionConfig } from './session-config.js'
import type { SessionConfig } from './session-config.js'
import type { SessionChange } from './session-change-event.js'
import { SessionStore } from './storage/session-store.js'
import { UserInfoEndpoint } from './user-info.js'

/** The parts of a session, each with one task. */
export interface SessionParts {
  readonly context: Context<SessionBrowser>
  readonly store: SessionStore
  readonly current: CurrentSession
  readonly renewals: Renewals
  readonly check: SessionCheck
  readonly userInfo: UserInfoEndpoint
  /** Key of the item in `sessionStorage` that a logout by redirect leaves. */
  readonly logoutKey: string
}

/**
 * Creates the parts of a session and connects them.
 *
 * @throws {GenAuthError} What `createContext()` throws.
 */
export function createSessionParts(
  browser: SessionBrowser,
  given: SessionConfig,
  onChange: OnChange,
): SessionParts {
  const context = createContext(browser, given)
  const config = resolveSessionConfig(given)
  const { domain, appId, connection } = context.config
  const name = `genauth-session ${domain} ${appId}`
  const store = new SessionStore(new StoredItem(browser, config.store, name), context.config)
  const lifetime = new TokenLifetime(browser)
  const silentLogin = new SilentLogin(context)

  const current = new CurrentSession(browser, name, store, (change, state) => {
    expiryTimer.schedule()
    const isOwnStartOrEnd = !state.fromOtherTab && isStartOrEnd(change)
    if (isOwnStartOrEnd) check.reset()
    onChange(change, state)
    if (isOwnStartOrEnd && config.checkOnFocus) checkQuietly()
  })
  const expiryTimer = new ExpiryTimer(browser, current, lifetime)
  const silently = (session: LoginResult | undefined) =>
    renewalInFrame(session, { silentLogin, lifetime, connection })
  const renewals = new Renewals(browser, current, {
    lifetime,
    expiryTimer,
    beforeMs: config.renewBeforeMs,
    lock: config.store === 'memory' ? undefined : name,
    silently,
    byDefault: (session) => renewalByRefreshToken(context, session) ?? silently(session),
  })
  const provenWay = new StoredItem(browser, config.store, `${name} check`)
  const check = new SessionCheck(context, { current, renewals, silentLogin, provenWay })

  /** Nobody waits for the outcome: an end of the session is an event. */
  const checkQuietly = () => void check.run().catch(() => undefined)
  if (config.checkOnFocus) {
    onReturnToPage(browser, current.closedSignal, checkQuietly)
    // A page load is a return, too. Nobody can listen before the constructor has returned.
    queueMicrotask(checkQuietly)
  }

  const userInfo = new UserInfoEndpoint(context)
  return { context, store, current, renewals, check, userInfo, logoutKey: `${name} logout` }
}

/** Whether another session, or none, has taken the place of the one before. */
function isStartOrEnd(change: SessionChange): boolean {
  return change !== 'renewed' && change !== 'access_token_expired'
}
