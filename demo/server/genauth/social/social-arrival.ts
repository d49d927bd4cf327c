import Router from '@koa/router'
import type { RouteContext } from '../../http/route-context.js'
import { formFields, readBody } from '../../http/form.js'
import type { Domain } from '../domain.js'
import type { Admission } from '../hosted/admission.js'
import {
  denyLogin,
  loadLogin,
  LoginExpiredError,
  sendLoginPage,
  type Login,
} from '../hosted/login.js'
import { bindingPage } from '../pages/binding-page.js'
import type { Users } from '../users.js'
import { isPerson, type Arrivals, type Person } from './arrivals.js'
import { associate, bindUser, createUser, mayCreate } from './association.js'

export interface SocialArrivalOptions {
  readonly domain: Domain
  readonly users: Users
  readonly arrivals: Arrivals
  readonly admission: Admission
}

/**
 * Where a person goes on from the identity source: straight to the answer, turned away, or asked
 * who they are here.
 */
export function socialArrival({
  domain,
  users,
  arrivals,
  admission,
}: SocialArrivalOptions): Router {
  const show = async (ctx: RouteContext) => {
    const login = await loadLogin(domain, ctx)
    const arrival = arrivals.get(login.uid)
    if (!arrival) throw new LoginExpiredError()
    const { connection } = arrival
    if (!isPerson(arrival)) {
      arrivals.delete(login.uid)
      return admission.refuse(ctx, login, { kind: 'cancelled', connection })
    }
    const association = associate(users, connection, arrival.profile)
    if (association === 'ask') {
      sendLoginPage(ctx, login, bindingPage(login, arrival))
      return
    }
    arrivals.delete(login.uid)
    if (association !== 'forbidden') return admission.admit(ctx, login, association.user)
    return admission.refuse(ctx, login, { kind: 'loginOnly', ...arrival })
  }

  const decide = async (ctx: RouteContext) => {
    const login = await loadLogin(domain, ctx)
    const arrival = arrivals.get(login.uid)
    if (!arrival || !isPerson(arrival)) throw new LoginExpiredError()
    const form = formFields(ctx)
    const decision = form.get('decision')
    if (decision === 'bind') return bind(ctx, login, arrival, form)
    arrivals.delete(login.uid)
    if (decision !== 'create' || !mayCreate(arrival.connection))
      return denyLogin(domain, ctx, 'the person went back to the site')
    const user = createUser(users, arrival.connection, arrival.profile)
    return admission.admit(ctx, login, user)
  }

  const bind = (
    ctx: RouteContext,
    login: Login,
    person: Person,
    form: ReadonlyMap<string, string>,
  ) => {
    const account = (form.get('account') ?? '').trim()
    const user = users.findByPassword(account, form.get('password') ?? '')
    if (!user) {
      const options = { wrongPassword: true, account }
      sendLoginPage(ctx, login, bindingPage(login, person, options))
      return
    }
    arrivals.delete(login.uid)
    return admission.admit(ctx, login, bindUser(users, person.connection, person.profile, user))
  }

  const path = '/interaction/oidc/:uid/login/social'
  return new Router().get(path, show).post(path, readBody, decide)
}
