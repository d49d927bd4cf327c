import Router from '@koa/router'
import type { RouteContext } from '../../http/route-context.js'
import { formFields, readBody } from '../../http/form.js'
import type { Domain, Hosts } from '../domain.js'
import { interruptionPage } from '../pages/interruption-page.js'
import { loginPage } from '../pages/login-page.js'
import type { Switches } from '../switches.js'
import type { User, Users } from '../users.js'
import {
  denyLogin,
  finishLogin,
  loadLogin,
  LoginExpiredError,
  sendLoginPage,
  type Login,
} from './login.js'
import { toLoginPageContext } from './login-page-context.js'
import { describe, type Refusal } from './refusal.js'

/** What happens between "we know who this is" and the answer to the site. */
export interface Admission {
  /** Lets a person in, after the pages that the tenant wants seen first. */
  admit(ctx: RouteContext, login: Login, user: User): Promise<void> | void
  /** Turns a person away: the hosted page says why, or the site is told. */
  refuse(ctx: RouteContext, login: Login, refusal: Refusal): Promise<void> | void
  /** Where the pages in between send their forms. */
  readonly routes: Router
}

export interface AdmissionOptions {
  readonly domain: Domain
  readonly hosts: Hosts
  readonly users: Users
  readonly switches: Switches
}

export function createAdmission(options: AdmissionOptions): Admission {
  const { domain, users, switches } = options
  /** People on a page in between, by the login's `uid`. */
  const waiting = new Map<string, User>()

  const refuse: Admission['refuse'] = (ctx, login, refusal) => {
    // Nobody is there to read a message where the site has chosen the connection itself.
    const isDirect = login.parameters.ext_idp_conn_id !== undefined
    if (switches.is('refusals', 'answer') || (refusal.kind === 'cancelled' && isDirect))
      return denyLogin(domain, ctx, describe(refusal))
    const page = loginPage(login, toLoginPageContext(ctx, options), { refusal })
    return sendLoginPage(ctx, login, page)
  }

  const admit: Admission['admit'] = (ctx, login, user) => {
    if (switches.is('accessAuthorization', 'refused'))
      return refuse(ctx, login, { kind: 'noAccess' })
    const page = interruptionPage(login, switches.get('pageInBetween'), user)
    if (!page) return finishLogin(domain, ctx, user)
    waiting.set(login.uid, user)
    return sendLoginPage(ctx, login, page)
  }

  const goOn = async (ctx: RouteContext) => {
    const { uid } = await loadLogin(domain, ctx)
    const user = waiting.get(uid)
    if (!user) throw new LoginExpiredError()
    waiting.delete(uid)
    const name = formFields(ctx).get('name')
    return finishLogin(domain, ctx, name ? users.change(user, { name }) : user)
  }

  const routes = new Router().post('/interaction/oidc/:uid/login/continue', readBody, goOn)
  return { admit, refuse, routes }
}
