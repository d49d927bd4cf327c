import './define.js'

export { GenAuthError, isGenAuthError } from '@genauth-login/core'
export type { AuthorizationCode, ErrorCode, IdTokenClaims, LoginResult } from '@genauth-login/core'
export * from './login/events.js'
export { GenAuthLogin } from './login/genauth-login.js'
export { GenAuthLoginGroup } from './group/genauth-login-group.js'
export { defineMessages } from './i18n/localize.js'
export type { Failure, Messages, PartialMessages } from './i18n/messages.js'
