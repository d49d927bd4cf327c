import Router from '@koa/router'
import type { RouteContext } from '../../http/route-context.js'
import { formFields, readBody } from '../../http/form.js'
import { seeOther } from '../../http/redirect.js'
import { connectionPath } from '../connections.js'
import type { Domain, Hosts } from '../domain.js'
import { accountPage } from '../pages/account-page.js'
import { loginPage } from '../pages/login-page.js'
import { registerPage } from '../pages/register-page.js'
import { sendErrorPage } from '../send-error-page.js'
import type { Switches } from '../switches.js'
import type { Users } from '../users.js'
import type { Admission } from './admission.js'
import {
  denyLogin,
  findLogin,
  finishLogin,
  loadLogin,
  loginPath,
  LoginExpiredError,
  sendLoginPage,
  type Login,
} from './login.js'
import { toLoginPageContext } from './login-page-context.js'

export interface HostedLoginOptions {
  readonly domain: Domain
  readonly hosts: Hosts
  readonly users: Users
  readonly switches: Switches
  readonly admission: Admission
}

/** The hosted login page of one domain, and its forms. */
export function hostedLogin(options: HostedLoginOptions): Router {
  const { domain } = options
  const path = '/interaction/oidc/:uid/login'
  return new Router()
    .get(path, begin(options))
    .get('/login', show(options))
    .post(path, readBody, signInWithPassword(options))
    .post(`${path}/register`, readBody, register(options))
    .post(`${path}/account`, readBody, chooseAccount(options))
    .post(`${path}/cancel`, async (ctx) => {
      await loadLogin(domain, ctx)
      await denyLogin(domain, ctx, 'the person went back to the site')
    })
}

/** Where the library sends a browser: on to the page that the login needs. */
function begin({ domain, hosts, users }: HostedLoginOptions) {
  return async (ctx: RouteContext): Promise<void> => {
    const login = await loadLogin(domain, ctx)
    const user = users.find(login.accountId ?? '')
    // Somebody who is signed in has agreed already.
    if (login.prompt === 'consent' && user) return finishLogin(domain, ctx, user)
    if (login.prompt === 'select_account' && user) {
      sendLoginPage(ctx, login, accountPage(login, user))
      return
    }
    if (login.parameters.ext_idp_conn_id === undefined) {
      seeOther(ctx, hostedPage(ctx, login))
      return
    }
    goToSource(ctx, login, hosts)
  }

  /** Address of the hosted page, as the platform writes it. */
  function hostedPage(ctx: RouteContext, { application, parameters, path }: Login): string {
    const query = new URLSearchParams({
      app_id: application.id,
      protocol: 'oidc',
      finish_login_url: path,
      login_page_context: toText(parameters.login_page_context),
    })
    const language = ctx.URL.searchParams.get('lang')
    if (language !== null) query.set('lang', language)
    return `${domain.path}/login?${query}`
  }
}

/** The direct route: the site has chosen for the person. */
function goToSource(ctx: RouteContext, { application, parameters, uid }: Login, hosts: Hosts) {
  const id = String(parameters.ext_idp_conn_id)
  const connection = application.connections.find((candidate) => candidate.id === id)
  const details = `ext_idp_conn_id = ${id}`
  if (!connection) {
    sendErrorPage(ctx, 400, 'unknownConnection', details)
    return
  }
  if (connection.source.place !== 'page') {
    sendErrorPage(ctx, 400, 'notDirect', details)
    return
  }
  const start = new URL(connectionPath(connection), hosts.application)
  start.search = new URLSearchParams({ uuid: uid, redirected: '1' }).toString()
  seeOther(ctx, start)
}

function show(options: HostedLoginOptions) {
  const { domain } = options
  return async (ctx: RouteContext): Promise<void> => {
    const finish = ctx.URL.searchParams.get('finish_login_url') ?? ''
    const uid = /\/interaction\/oidc\/([\w-]+)\/login$/.exec(finish)?.[1] ?? ''
    if (loginPath(domain, uid) !== finish) throw new LoginExpiredError()
    const login = await findLogin(domain, ctx, uid)
    if (wantsToRegister(login)) {
      sendLoginPage(ctx, login, registerPage(login))
      return
    }
    const account = toText(login.parameters.login_hint)
    const page = loginPage(login, toLoginPageContext(ctx, options), { account })
    sendLoginPage(ctx, login, page)
  }
}

/** A parameter of the authorization request: empty where the site sent none. */
function toText(parameter: unknown): string {
  return typeof parameter === 'string' ? parameter : ''
}

/** `login_page_context={"goto":"/register"}` opens registration. */
function wantsToRegister({ parameters }: Login): boolean {
  try {
    const context: unknown = JSON.parse(toText(parameters.login_page_context))
    return typeof context === 'object' && context !== null && 'goto' in context
      ? context.goto === '/register'
      : false
  } catch {
    return false
  }
}

function signInWithPassword(options: HostedLoginOptions) {
  const { domain, users, admission } = options
  return async (ctx: RouteContext): Promise<void> => {
    const login = await loadLogin(domain, ctx)
    const form = formFields(ctx)
    const account = (form.get('account') ?? '').trim()
    const user = users.findByPassword(account, form.get('password') ?? '')
    if (user) return admission.admit(ctx, login, user)
    const context = toLoginPageContext(ctx, options)
    sendLoginPage(ctx, login, loginPage(login, context, { wrongPassword: true, account }))
  }
}

function register({ domain, users, admission }: HostedLoginOptions) {
  return async (ctx: RouteContext): Promise<void> => {
    const login = await loadLogin(domain, ctx)
    const form = formFields(ctx)
    const email = (form.get('account') ?? '').trim()
    const password = form.get('password') ?? ''
    if (email === '' || password === '' || users.findByEmail(email)) {
      sendLoginPage(ctx, login, registerPage(login, { taken: email !== '', email }))
      return
    }
    const nickname = email.replace(/@.*/, '')
    await admission.admit(ctx, login, users.add({ nickname, email, password }))
  }
}

function chooseAccount({ domain, hosts, users, admission }: HostedLoginOptions) {
  return async (ctx: RouteContext): Promise<void> => {
    const login = await loadLogin(domain, ctx)
    const user = users.find(login.accountId ?? '')
    if (formFields(ctx).get('decision') === 'continue' && user)
      return admission.admit(ctx, login, user)
    if (login.parameters.ext_idp_conn_id !== undefined) {
      goToSource(ctx, login, hosts)
      return
    }
    const query = new URLSearchParams({ app_id: login.application.id, protocol: 'oidc' })
    query.set('finish_login_url', login.path)
    seeOther(ctx, `${domain.path}/login?${query}`)
  }
}
