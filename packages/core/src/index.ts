export { GenAuthClient } from './client.js'
export type {
  CallbackOptions,
  LoginOptions,
  PopupOptions,
  RedirectOptions,
} from './login/login-options.js'
export type {
  ClientConfig,
  Intent,
  Mode,
  ResponseKind,
  ResponseMode,
  Route,
} from './model/config.js'
export { ERROR_CODES } from './model/error-table.js'
export type { ErrorCode, ErrorStage, Recovery } from './model/error-table.js'
export { GenAuthError, isGenAuthError } from './model/errors.js'
export type { ErrorDetails } from './model/errors.js'
export { IN_APP_BROWSERS } from './model/in-app-browsers.js'
export { PROVIDERS } from './model/provider-table.js'
export type { Suitability } from './model/provider-support.js'
export type { Provider } from './model/provider-table.js'
export type {
  AuthorizationCode,
  IdTokenClaims,
  LoginResult,
  RedirectResult,
  ResultOf,
} from './model/tokens.js'
export { isRedirectCallback } from './platform/redirect-callback.js'
export { onTrace } from './platform/trace.js'
export type { TraceEntry } from './platform/trace.js'
export type { Agreement } from './protocol/agreement.js'
export type { Connection } from './protocol/application.js'
export type { RequestOptions } from './protocol/authorization-request.js'
