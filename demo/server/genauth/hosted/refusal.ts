import type { Profile } from '../identity-sources/client.js'
import type { Connection } from '../connections.js'

/** "Registration forbidden": what a login-only connection says to somebody without an account. */
export const REGISTRATION_FORBIDDEN = 2031

/** "No permission for this application": what Access authorization says. */
export const NO_PERMISSION = 1576

/** Why somebody may not come in, or does not want to. */
export type Refusal =
  | { readonly kind: 'cancelled'; readonly connection: Connection }
  | { readonly kind: 'loginOnly'; readonly connection: Connection; readonly profile: Profile }
  | { readonly kind: 'noAccess' }

/** What the site is told, where it is told anything. */
export function describe(refusal: Refusal): string {
  if (refusal.kind === 'noAccess') return `${NO_PERMISSION}: no permission for this application`
  if (refusal.kind === 'cancelled')
    return `the person cancelled at ${refusal.connection.source.nameEn}`
  return `${REGISTRATION_FORBIDDEN}: the person has no account, and the connection makes none`
}
