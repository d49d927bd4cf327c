export { GenAuthClient } from './client.js'
export type { LoginOptions, RedirectOptions, RedirectResult, ResultOf } from './client.js'
export type {
  ClientConfig,
  Mode,
  ResponseKind,
  ResponseMode,
  Route,
} from './protocol/resolve-config.js'
export { IN_APP_BROWSERS } from './model/in-app-browsers.js'
export type { RequestOptions } from './protocol/authorization-request.js'
export type { Connection } from './protocol/connection.js'
export { hasAnswer, isRedirectCallback } from './platform/returned-response.js'
export { ERROR_CODES, GenAuthError, invalidConfig, isGenAuthError } from './model/errors.js'
export type { ErrorCode, ErrorDetails, ErrorStage, Recovery } from './model/errors.js'
export { PROVIDERS } from './providers.js'
export type { Provider, Suitability } from './providers.js'
export type { AuthorizationCode, IdTokenClaims, LoginResult } from './model/tokens.js'
