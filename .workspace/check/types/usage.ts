// What an application writes: compiled against the packed packages, and never run.
import '@genauth-login/core/callback'
import { GenAuthClient, GenAuthError, type LoginResult } from '@genauth-login/core'
import { Authing, type LoginState } from '@genauth-login/core/authing-web'
import { ERROR_CATALOGUE } from '@genauth-login/core/error-catalogue'
import { openPopup } from '@genauth-login/core/popup'
import { PROVIDERS } from '@genauth-login/core/providers'
import { isRedirectCallback } from '@genauth-login/core/response'
import { checkSetup } from '@genauth-login/core/setup'
import { GenAuthSession } from '@genauth-login/core/session'
import '@genauth-login/core/genauth-callback.js'
import '@genauth-login/core/genauth-session.js'
import { defineMessages, GenAuthLogin, type OptionProperties } from '@genauth-login/widget'
import { GenAuthLogin as LoginClass } from '@genauth-login/widget/class'
import '@genauth-login/widget/genauth-login.bundle.js'
import '@genauth-login/widget/genauth-login.iife.js'
import '@genauth-login/widget/genauth-login.js'
import { GenAuthLogin as Login, type GenAuthLoginProps } from '@genauth-login/widget/react'

const element = document.createElement('genauth-login')
element.appId = 'app'
element.mode = 'popup'
element.size = undefined
element.timeoutSeconds = 60
// @ts-expect-error: not a word of the attribute
element.mode = 'popop'
// @ts-expect-error: not a word of the attribute
element.handoff = 'post'
// @ts-expect-error: a number of seconds
element.timeoutSeconds = '60'
// @ts-expect-error: no option
element.appID = 'app'
// @ts-expect-error: read-only
element.state = 'idle'

const group = document.createElement('genauth-login-group')
group.only = 'my-xiaomi'
group.variant = 'outline'
// @ts-expect-error: not a word of the attribute
group.variant = 'solid'

element.addEventListener('genauth-success', ({ result }) => {
  const { accessToken, claims }: LoginResult = result
  const subject: string = claims.sub
  return [accessToken, subject]
})
element.addEventListener('genauth-error', ({ error }) => {
  if (error.code === 'popup_blocked') return
  // @ts-expect-error: no code
  if (error.code === 'popup_blockt') return
})
element.addEventListener(
  'genauth-before-login',
  (event) => (event.parameters = { prompt: 'login' }),
)

const client = new GenAuthClient({ domain: 'https://my-app.genauth.ai', appId: 'app' })
// @ts-expect-error: not a mode
new GenAuthClient({ domain: 'https://my-app.genauth.ai', appId: 'app', mode: 'window' })
// As a page has it that was written for @authing/web.
const authing = new Authing({
  domain: 'https://my-app.genauth.ai',
  appId: 'app',
  redirectUri: null,
  userPoolId: 'pool',
})
const state: Promise<LoginState | null> = authing.loginWithPopup({ forced: true })
const session: GenAuthSession | undefined = undefined
element.session = session

const props: GenAuthLoginProps = {
  appId: 'app',
  mode: 'redirect',
  onSuccess: ({ result }) => result,
}
// @ts-expect-error: not a word of the attribute
const wrong: GenAuthLoginProps = { mode: 'popop' }
const options: Partial<OptionProperties> = { shape: 'pill' }
const global: typeof GenAuthLogin | typeof globalThis.GenAuthLogin = GenAuthLogin

export const used = [
  client,
  state,
  ERROR_CATALOGUE,
  GenAuthError,
  openPopup,
  checkSetup,
  PROVIDERS,
  isRedirectCallback,
  defineMessages,
  Login,
  LoginClass,
  props,
  wrong,
  options,
  global,
]
