import type { Context } from 'koa'
import type { Hosts } from '../domain.js'
import type { Switches } from '../switches.js'

/** What the hosted page shows depends on: the tenant, the browser, and where connections start. */
export interface LoginPageContext {
  readonly switches: Switches
  readonly userAgent: string
  /** Origin at which the connections start: that of the host which all domains share. */
  readonly source: string
}

export function toLoginPageContext(
  ctx: Context,
  { hosts, switches }: { readonly hosts: Hosts; readonly switches: Switches },
): LoginPageContext {
  return { switches, userAgent: ctx.get('user-agent'), source: hosts.application.origin }
}
