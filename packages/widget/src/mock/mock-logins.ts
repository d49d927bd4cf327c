import { MockLogins } from '@genauth-login/core/mock'
import type { MockOptions } from '@genauth-login/core/mock'
import { GenAuthLogin } from '../login/genauth-login.js'

/** The made-up logins of a page's elements. */
export interface ElementMock extends MockLogins {
  /** Elements log in for real again. */
  restore(): void
}

/**
 * Has every `<genauth-login>` and `<genauth-login-group>` of the page log in without a window and
 * without GenAuth, for unit tests and component galleries. Call it before the elements are in the
 * page.
 *
 * @example
 * const logins = mockLogins({ person: { name: 'Mia' } })
 * logins.next({ error: 'popup_closed' })
 */
export function mockLogins(options?: MockOptions): ElementMock {
  const logins = new MockLogins(options)
  const { createClient } = GenAuthLogin
  GenAuthLogin.createClient = (config) => logins.createClient(config)
  return Object.assign(logins, {
    restore: () => {
      GenAuthLogin.createClient = createClient
    },
  })
}
