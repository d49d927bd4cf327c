import type { RouteContext } from '../http/route-context.js'
import { html, toText } from '../http/page.js'
import { accountOf } from './account.js'

/** A picture for every account: the initial on a colour of its own. */
export function avatar(ctx: RouteContext): void {
  const { nickname, unionId } = accountOf(ctx.params.account ?? '')
  const hue = Buffer.from(unionId).reduce((sum, byte) => sum + byte * 7, 0) % 360
  const initial = String.fromCodePoint(nickname.codePointAt(0) ?? 0).toUpperCase()
  ctx.type = 'image/svg+xml'
  ctx.set('cache-control', 'max-age=3600')
  ctx.body = toText(
    html`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 96 96">
      <rect width="96" height="96" fill="hsl(${hue} 55% 42%)" />
      <text x="48" y="64" font-family="sans-serif" font-size="46" text-anchor="middle" fill="#fff">
        ${initial}
      </text>
    </svg>`,
  )
}
