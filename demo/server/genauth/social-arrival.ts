import type { Exchange } from '../http/exchange.js'
import { readForm } from '../http/request-body.js'
import type { Routes } from '../http/router.js'
import { associate, bindUser, createUser, REGISTRATION_FORBIDDEN } from './association.js'
import { isPerson, type Arrivals, type Person } from './arrivals.js'
import type { Domain } from './domain.js'
import {
  denyLogin,
  finishLogin,
  loadLogin,
  LoginExpiredError,
  sendLoginPage,
  type Login,
} from './login.js'
import { bindingPage } from './pages/binding-page.js'
import { loginOnlyPage } from './pages/login-only-page.js'
import type { Users } from './users.js'

/**
 * The page a person comes to from the identity source: straight on, turned away, or asked who they
 * are here.
 */
export function socialArrival(domain: Domain, users: Users, arrivals: Arrivals): Routes {
  const path = `${domain.path}/interaction/oidc/:uid/login/social`

  const show = async (exchange: Exchange) => {
    const login = await loadLogin(domain, exchange)
    const arrival = arrivals.get(login.uid)
    if (!arrival) throw new LoginExpiredError()
    if (!isPerson(arrival)) {
      return leave(login, exchange, `the person cancelled at ${arrival.connection.source.nameEn}`)
    }
    const association = associate(users, arrival.connection, arrival.profile)
    if (association === 'forbidden')
      return sendLoginPage(exchange, login, loginOnlyPage(login, arrival))
    if (association === 'ask') return sendLoginPage(exchange, login, bindingPage(login, arrival))
    arrivals.delete(login.uid)
    return finishLogin(domain, exchange, association.user)
  }

  const decide = async (exchange: Exchange) => {
    const login = await loadLogin(domain, exchange)
    const arrival = arrivals.get(login.uid)
    if (!arrival || !isPerson(arrival)) throw new LoginExpiredError()
    const form = await readForm(exchange.request)
    const association = associate(users, arrival.connection, arrival.profile)
    if (association === 'forbidden') {
      return leave(
        login,
        exchange,
        `${REGISTRATION_FORBIDDEN}: the person has no account, and the connection makes none`,
      )
    }
    if (association === 'ask') return answerBinding(login, exchange, arrival, form)
    return finishLogin(domain, exchange, association.user)
  }

  const answerBinding = (
    login: Login,
    exchange: Exchange,
    person: Person,
    form: URLSearchParams,
  ) => {
    const { connection, profile } = person
    if (form.get('decision') === 'leave')
      return leave(login, exchange, 'the person went back to the site')
    if (form.get('decision') === 'create') {
      return finishLogin(domain, exchange, createUser(users, connection, profile))
    }
    const account = (form.get('account') ?? '').trim()
    const user = users.findByPassword(account, form.get('password') ?? '')
    if (user) return finishLogin(domain, exchange, bindUser(users, connection, profile, user))
    return sendLoginPage(
      exchange,
      login,
      bindingPage(login, person, { wrongPassword: true, account }),
    )
  }

  const leave = (login: Login, exchange: Exchange, description: string) => {
    arrivals.delete(login.uid)
    return denyLogin(domain, exchange, description)
  }

  return { [`GET ${path}`]: show, [`POST ${path}`]: decide }
}
