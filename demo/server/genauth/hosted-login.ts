import type { ServerResponse } from 'node:http'
import type { Exchange, Handler } from '../http/exchange.js'
import { redirect } from '../http/replies.js'
import { readForm } from '../http/request-body.js'
import type { Routes } from '../http/router.js'
import { connectionPath } from './connections.js'
import type { Domain } from './domain.js'
import { denyLogin, finishLogin, loadLogin, sendLoginPage } from './login.js'
import { sendErrorPage } from './send-error-page.js'
import { loginPage } from './pages/login-page.js'
import type { Users } from './users.js'

/** The hosted login page of one domain, and its password form. */
export function hostedLogin(domain: Domain, users: Users): Routes {
  const path = `${domain.path}/interaction/oidc/:uid/login`
  return {
    [`GET ${path}`]: (exchange) => show(domain, exchange),
    [`POST ${path}`]: signInWithPassword(domain, users),
    [`POST ${path}/cancel`]: (exchange) =>
      denyLogin(domain, exchange, 'the person went back to the site'),
  }
}

async function show(domain: Domain, exchange: Exchange): Promise<ServerResponse> {
  const login = await loadLogin(domain, exchange)
  const { application, parameters, uid } = login
  const connectionId = parameters.ext_idp_conn_id
  if (typeof connectionId !== 'string') {
    const account = typeof parameters.login_hint === 'string' ? parameters.login_hint : ''
    return sendLoginPage(exchange, login, loginPage(login, { account }))
  }
  // The direct route: the site has chosen for the person.
  const connection = application.connections.find(({ id }) => id === connectionId)
  if (!connection)
    return sendErrorPage(exchange, 400, 'unknownConnection', `ext_idp_conn_id = ${connectionId}`)
  if (connection.source.place !== 'page') {
    return sendErrorPage(exchange, 400, 'notDirect', `ext_idp_conn_id = ${connectionId}`)
  }
  return redirect(exchange.response, `${connectionPath(connection)}?uuid=${uid}`)
}

function signInWithPassword(domain: Domain, users: Users): Handler {
  return async (exchange) => {
    const login = await loadLogin(domain, exchange)
    const form = await readForm(exchange.request)
    const account = (form.get('account') ?? '').trim()
    const user = users.findByPassword(account, form.get('password') ?? '')
    if (user) return finishLogin(domain, exchange, user)
    return sendLoginPage(exchange, login, loginPage(login, { wrongPassword: true, account }))
  }
}
