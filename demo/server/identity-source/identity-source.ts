import Router from '@koa/router'
import type Koa from 'koa'
import send from 'koa-send'
import { createApp } from '../http/create-app.js'
import { readBody } from '../http/form.js'
import type { Application } from './application.js'
import { authorize } from './authorize.js'
import { avatar, brandStyle } from './brand.js'
import { sendErrorPage } from './error-page.js'
import { Grants } from './grants.js'
import { profile } from './profile.js'
import { findSource } from './sources.js'
import { token } from './token.js'

/** An application as a source's developer platform asks for it. */
export interface Registration extends Omit<Application, 'source'> {
  /** At which source. */
  readonly source: string
}

export interface IdentitySourceOptions {
  readonly url: URL
  readonly registrations: readonly Registration[]
}

/**
 * One site for many social identity sources: it wears the name of the one whose application asks.
 * Plain OAuth 2.0.
 */
export function createIdentitySource({ url, registrations }: IdentitySourceOptions): Koa {
  const applications = new Map(
    registrations.map(toApplication).map((entry) => [entry.clientId, entry]),
  )
  const grants = new Grants()
  const router = new Router()
    .get('/oauth/authorize', authorize.show(applications))
    .post('/oauth/authorize', readBody, authorize.decide(applications, grants))
    .post('/oauth/token', readBody, token(applications, grants))
    .get('/api/user', profile(grants, url))
    .get('/avatar/:source/:account.svg', avatar)
    .get('/brand/:source.css', brandStyle)
    .get('/style.css', (ctx) => send(ctx, 'style.css', { root: import.meta.dirname }))
  return createApp({
    routers: [router],
    notFound: (ctx) => sendErrorPage(ctx, 404, 'notFound'),
    failed: (ctx) => sendErrorPage(ctx, 500, 'failed'),
  })
}

function toApplication(registration: Registration): Application {
  const source = findSource(registration.source)
  if (!source)
    throw new Error(`There is no identity source “${registration.source}” to register at.`)
  return { ...registration, source }
}
