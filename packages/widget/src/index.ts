import './define.js'

export { GenAuthError, isGenAuthError } from '@genauth-login/core/popup'
export type { AuthorizationCode, ErrorCode, IdTokenClaims, LoginResult } from '@genauth-login/core'
export { GenAuthLoginGroup } from './group/genauth-login-group.js'
export { defineMessages } from './i18n/localize.js'
export type { Failure, Messages, PartialMessages } from './i18n/messages.js'
export {
  GenAuthBeforeLoginEvent,
  GenAuthCancelEvent,
  GenAuthCodeEvent,
  GenAuthErrorEvent,
  GenAuthHandoffEvent,
  GenAuthPopupOpenEvent,
  GenAuthSuccessEvent,
} from './login/events.js'
export { GenAuthLogin } from './login/genauth-login.js'
export type { LoginState, Result } from './login/login-status.js'
export type { PersonSource } from './settings/option.js'
export type { OptionProperties } from './settings/options.js'
