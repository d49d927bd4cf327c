import type { Context } from 'koa'

/** Sends the browser on with GET, whatever the method was (303). */
export function seeOther(ctx: Context, location: string | URL): void {
  ctx.redirect(String(location))
  ctx.status = 303
}
