import Router from '@koa/router'
import { createRequire } from 'node:module'
import { basename, dirname } from 'node:path'
import type { Context } from 'koa'
import send from 'koa-send'

/** Style sheets of other people's, by the path they are served at. */
const SHEETS: Readonly<Record<string, string>> = {
  '/host-pages/bootstrap.css': 'bootstrap/dist/css/bootstrap.min.css',
  '/host-pages/tailwind.css': 'tailwindcss/preflight.css',
}

/** Serves what the pages of a preview are dressed in. */
export function hostPages(policy: string): Router {
  const router = new Router()
  for (const [path, name] of Object.entries(SHEETS)) {
    router.get(path, async (ctx: Context) => {
      const file = createRequire(import.meta.url).resolve(name)
      ctx.set('content-security-policy', policy)
      await send(ctx, basename(file), { root: dirname(file) })
    })
  }
  return router
}
