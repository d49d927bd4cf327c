import type Router from '@koa/router'
import Koa, { type Context, type Middleware } from 'koa'
import { inspect } from 'node:util'

export interface AppOptions {
  readonly routers: readonly Router[]
  /** Runs before the routers. */
  readonly before?: readonly Middleware[]
  /** Answers a request that no route took. */
  readonly notFound: (ctx: Context) => void
  /** Answers a request whose handler threw. The error is in the terminal already. */
  readonly failed: (ctx: Context) => void
}

/** Builds the Koa application of one site: nothing is cached, and every error has a page. */
export function createApp({ routers, before = [], notFound, failed }: AppOptions): Koa {
  const app = new Koa()
  app.on('error', (error: NodeJS.ErrnoException) => {
    // A window may close while a file is on its way to it.
    if (error.code !== 'ERR_STREAM_PREMATURE_CLOSE') process.stderr.write(`${inspect(error)}\n`)
  })
  app.use(async (ctx, next) => {
    ctx.set({ 'cache-control': 'no-store', 'x-content-type-options': 'nosniff' })
    try {
      await next()
      if (ctx.status === 404 && !ctx.body && ctx.respond !== false) notFound(ctx)
    } catch (error) {
      app.emit('error', error)
      // Half a response cannot be taken back.
      if (ctx.headerSent) ctx.res.destroy()
      else failed(ctx)
    }
  })
  for (const middleware of before) app.use(middleware)
  for (const router of routers) app.use(router.routes())
  return app
}
