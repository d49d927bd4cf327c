import Router from '@koa/router'
import type Koa from 'koa'
import send from 'koa-send'
import { createApp } from '../http/create-app.js'
import { readBody } from '../http/form.js'
import type { XiaomiApplication } from './application.js'
import { authorize } from './authorize.js'
import { avatar } from './avatar.js'
import { sendErrorPage } from './error-page.js'
import { Grants } from './grants.js'
import { profile } from './profile.js'
import { token } from './token.js'

export interface XiaomiOptions {
  readonly url: URL
  readonly application: XiaomiApplication
}

/** The Xiaomi account site, as far as a login goes: a page to sign in, a token, a profile. */
export function createXiaomi({ url, application }: XiaomiOptions): Koa {
  const grants = new Grants()
  const router = new Router()
    .get('/oauth2/authorize', authorize.show(application))
    .post('/oauth2/authorize', readBody, authorize.decide(application, grants))
    .all('/oauth2/token', readBody, token(application, grants))
    .get('/user/profile', profile(application, grants, url))
    .get('/avatar/:account.svg', avatar)
    .get('/style.css', (ctx) => send(ctx, 'style.css', { root: import.meta.dirname }))
  return createApp({
    routers: [router],
    notFound: (ctx) => sendErrorPage(ctx, 404, 'notFound'),
    failed: (ctx) => sendErrorPage(ctx, 500, 'failed'),
  })
}
