import Router from '@koa/router'
import type { Context } from 'koa'
import type { Domain } from './domain.js'
import { allows } from './provider/callback-urls.js'
import { sendErrorPage } from './send-error-page.js'
import type { Switches } from './switches.js'

export interface LogoutOptions {
  readonly domain: Domain
  readonly callbackUrls: readonly string[]
  readonly switches: Switches
}

/** `/login/profile/logout`: ends the session without an ID token, and goes to a registered URL. */
export function logout({ domain, callbackUrls, switches }: LogoutOptions): Router {
  const { applications, provider } = domain
  const cookie = provider.cookieName('session')
  return new Router().get('/login/profile/logout', async (ctx: Context) => {
    const query = ctx.URL.searchParams
    const redirectUri = query.get('redirect_uri') ?? ''
    if (!applications.some(({ id }) => id === query.get('app_id'))) {
      sendErrorPage(ctx, 400, 'unknownApplication', `app_id = ${query.get('app_id')}`)
      return
    }
    if (switches.is('logoutCallbackUrls', 'other') || !allows(callbackUrls, redirectUri)) {
      sendErrorPage(ctx, 400, 'redirectUri', `redirect_uri = ${redirectUri}`)
      return
    }
    const session = await provider.Session.find(ctx.cookies.get(cookie) ?? '')
    await session?.destroy()
    for (const name of [cookie, `${cookie}.sig`])
      ctx.cookies.set(name, '', { path: domain.path || '/', signed: false })
    ctx.redirect(redirectUri)
  })
}
