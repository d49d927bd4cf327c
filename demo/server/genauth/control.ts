import Router from '@koa/router'
import type { RouteContext } from '../http/route-context.js'
import type { Context } from 'koa'
import { formFields, readBody } from '../http/form.js'
import { sendPage } from '../http/page.js'
import { seeOther } from '../http/redirect.js'
import { allowOrigin, preflight, type Origins } from './cross-origin.js'
import type { ArmedFailure } from './failures/armed-failure.js'
import { FAILURES } from './failures/failures.js'
import { controlPage } from './pages/control-page.js'
import type { RequestCounter } from './request-counter.js'
import { UnknownSwitchError, type Switches } from './switches.js'
import type { Application } from './tenant.js'

export interface ControlOptions {
  readonly genauth: URL
  readonly site: URL
  readonly applications: readonly Application[]
  readonly armed: ArmedFailure
  readonly counter: RequestCounter
  readonly origins: Origins
  readonly switches: Switches
}

/**
 * What no real GenAuth has: a page and a few requests to set how the tenant behaves, to make the
 * next login fail, and to see what was asked.
 */
export function control(options: ControlOptions): Router {
  const { armed, counter, switches } = options
  const asJson = toJson(options.origins)
  return (
    new Router()
      .get('/', (ctx) => seeOther(ctx, '/demo'))
      .get('/demo', (ctx) => sendPage(ctx, controlPage({ ...options, armed: armed.name })))
      .options('/demo/*rest', preflight(options.origins))
      .post('/demo/next', asJson, readBody, (ctx) => arm(ctx, armed))
      .get('/demo/switches', asJson, (ctx) => (ctx.body = switches.toJSON()))
      .post('/demo/switches', asJson, readBody, (ctx) => set(ctx, switches))
      .delete('/demo/switches', asJson, (ctx) => {
        switches.reset()
        ctx.body = switches.toJSON()
      })
      .get('/demo/requests', asJson, (ctx) => (ctx.body = counter.toJSON()))
      .delete('/demo/requests', asJson, (ctx) => {
        counter.reset()
        ctx.body = counter.toJSON()
      })
      // Where "redirect-loop" leads.
      .get('/demo/loop', (ctx) => seeOther(ctx, '/demo/loop'))
      // Where "token-redirect" leads. It would let every page read its answer.
      .post('/demo/collect', asJson, (ctx) => (ctx.body = {}))
  )
}

function toJson(origins: Origins) {
  return async (ctx: Context, next: () => Promise<void>) => {
    allowOrigin(ctx, origins)
    await next()
  }
}

function arm(ctx: RouteContext, armed: ArmedFailure): void {
  const sent = isForm(ctx) ? formFields(ctx).get('fail') || null : member(ctx.request.body, 'fail')
  if (sent !== null && !(typeof sent === 'string' && FAILURES.has(sent))) {
    return refuse(ctx, {
      error: 'unknown_failure',
      message: 'Expected {"fail": NAME} with one of these names, or {"fail": null}.',
      names: [...FAILURES.keys()],
    })
  }
  armed.arm(sent)
  if (isForm(ctx)) seeOther(ctx, '/demo')
  else ctx.body = { fail: sent }
}

function set(ctx: RouteContext, switches: Switches): void {
  const { body } = ctx.request
  const sent = new Map(Object.entries(typeof body === 'object' && body !== null ? body : {}))
  try {
    if (sent.delete('reset')) switches.reset()
    else switches.set(sent)
  } catch (error) {
    if (!(error instanceof UnknownSwitchError)) throw error
    return refuse(ctx, { error: 'unknown_switch', message: error.message })
  }
  if (isForm(ctx)) seeOther(ctx, '/demo')
  else ctx.body = switches.toJSON()
}

function refuse(ctx: Context, body: object): void {
  ctx.status = 400
  ctx.body = body
}

function isForm(ctx: Context): boolean {
  return ctx.is('application/x-www-form-urlencoded') !== false
}

function member(body: unknown, name: string): unknown {
  return typeof body === 'object' && body !== null
    ? new Map(Object.entries(body)).get(name)
    : undefined
}
