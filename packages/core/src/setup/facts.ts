import type { PageFacts } from './read/page.js'
import type { Reading } from './read/reading.js'
import type { Discovery } from './read/discovery.js'
import type { TenantSettings } from './read/tenant-settings.js'
import type { SetupSettings } from './settings.js'

/** Everything that was read. The checks see nothing else. */
export interface SetupFacts {
  readonly settings: SetupSettings
  /** The application's public configuration. */
  readonly tenant: Reading<TenantSettings>
  readonly discovery: Reading<Discovery>
  readonly page: PageFacts
  /**
   * How far the clock here is ahead of a server's, in milliseconds. `undefined` where no server
   * tells its time.
   */
  readonly clockAheadMs: number | undefined
  /**
   * Whom the token endpoint lets read its answers (`Access-Control-Allow-Origin`); `null` for
   * nobody. `undefined` where it was not asked: a page cannot send a preflight of its own.
   */
  readonly tokenAllowOrigin: string | null | undefined
}
