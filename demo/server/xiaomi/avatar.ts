import type { Handler } from '../http/exchange.js'
import { html } from '../http/html.js'
import { send } from '../http/replies.js'
import { accountOf } from './account.js'

/** A picture for every account: the initial on a colour of its own. */
export const avatar: Handler = ({ response, params }) => {
  const { nickname, unionId } = accountOf(decodeURIComponent(params.get('account') ?? ''))
  const hue = Buffer.from(unionId).reduce((sum, byte) => sum + byte * 7, 0) % 360
  const initial = String.fromCodePoint(nickname.codePointAt(0) ?? 0).toUpperCase()
  const picture = html`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 96 96">
    <rect width="96" height="96" fill="hsl(${hue} 55% 42%)" />
    <text x="48" y="64" font-family="sans-serif" font-size="46" text-anchor="middle" fill="#fff">
      ${initial}
    </text>
  </svg>`
  return send(response, 'image/svg+xml', picture.markup, {
    headers: { 'cache-control': 'max-age=3600' },
  })
}
