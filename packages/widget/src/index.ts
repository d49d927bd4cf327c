import './define.js'

export { GenAuthError, isGenAuthError } from '@genauth-login/core'
export type { AuthorizationCode, ErrorCode, IdTokenClaims, LoginResult } from '@genauth-login/core'
export * from './events.js'
export { GenAuthLogin } from './genauth-login.js'
export { GenAuthLoginGroup } from './genauth-login-group.js'
export { defineMessages } from './localize.js'
export type { Failure, Messages, PartialMessages } from './messages.js'
