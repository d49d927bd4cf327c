import Router from '@koa/router'
import { html, toText } from '../http/page.js'
import { IDENTITY_SOURCES } from './identity-sources/table.js'

/** `/logos/{type id}.svg`: the picture of a connection. Our own drawing, on the source's colour. */
export function logos(): Router {
  return new Router().get('/logos/:type.svg', (ctx) => {
    const source = [...IDENTITY_SOURCES.values()].find(
      ({ type }) => type.replaceAll(':', '-') === ctx.params.type,
    )
    if (!source) return
    ctx.type = 'image/svg+xml'
    ctx.set('cache-control', 'max-age=3600')
    ctx.body = toText(
      html`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 48 48">
        <rect width="48" height="48" rx="14" fill="${source.colour}" />
        <text
          x="24"
          y="33"
          font-family="sans-serif"
          font-size="26"
          font-weight="700"
          text-anchor="middle"
          fill="#fff"
        >
          ${source.nameEn.slice(0, 1)}
        </text>
      </svg>`,
    )
  })
}
