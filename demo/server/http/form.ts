import { bodyParser } from '@koa/bodyparser'
import type { Context } from 'koa'

const LIMIT = '64kb'

/** Reads the body of one route: a form or JSON. What is neither reads as an empty object. */
export const readBody = bodyParser({
  enableTypes: ['form', 'json'],
  formLimit: LIMIT,
  jsonLimit: LIMIT,
  onError: (_error, ctx) => (ctx.request.body = {}),
})

/** The body's fields that are texts, by name. */
export function formFields(ctx: Context): ReadonlyMap<string, string> {
  const { body } = ctx.request
  if (typeof body !== 'object' || body === null) return new Map()
  return new Map(
    Object.entries(body).filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
  )
}
