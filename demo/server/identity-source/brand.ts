import type { Handler } from '../http/exchange.js'
import { send } from '../http/replies.js'
import { sendErrorPage } from './error-page.js'
import { findSource } from './sources.js'
import { inkOn, tile } from './tile.js'

/**
 * `/brand/{source}.css`: the source's colour as custom properties. A strict policy allows no style
 * in the page itself.
 */
export const brandStyle: Handler = (exchange) => {
  const source = findSource(exchange.params.get('source'))
  if (!source) return sendErrorPage(exchange, 404, 'notFound')
  const { colour } = source
  return send(
    exchange.response,
    'text/css; charset=utf-8',
    `:root { --brand: ${colour}; --on-brand: ${inkOn(colour)} }\n`,
    {},
  )
}

/** `/avatar/{source}/{account}.svg`: the account's initial on the source's colour. */
export const avatar: Handler = (exchange) => {
  const source = findSource(exchange.params.get('source'))
  if (!source) return sendErrorPage(exchange, 404, 'notFound')
  const picture = tile(source, decodeURIComponent(exchange.params.get('account') ?? ''))
  return send(exchange.response, 'image/svg+xml', picture.markup, {
    headers: { 'cache-control': 'max-age=3600' },
  })
}
