import type { RouteContext } from '../http/route-context.js'
import { toText } from '../http/page.js'
import { sendErrorPage } from './error-page.js'
import { findSource } from './sources.js'
import { inkOn, tile } from './tile.js'

/**
 * `/brand/{source}.css`: the source's colour as custom properties. A strict policy allows no style
 * in the page itself.
 */
export function brandStyle(ctx: RouteContext): void {
  const source = findSource(ctx.params.source)
  if (!source) return sendErrorPage(ctx, 404, 'notFound')
  const { colour } = source
  ctx.type = 'css'
  ctx.body = `:root { --brand: ${colour}; --on-brand: ${inkOn(colour)} }\n`
}

/** `/avatar/{source}/{account}.svg`: the account's initial on the source's colour. */
export function avatar(ctx: RouteContext): void {
  const source = findSource(ctx.params.source)
  if (!source) return sendErrorPage(ctx, 404, 'notFound')
  ctx.type = 'image/svg+xml'
  ctx.set('cache-control', 'max-age=3600')
  ctx.body = toText(tile(source, ctx.params.account))
}
