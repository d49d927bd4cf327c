export type {
  MockFailure,
  MockOptions,
  MockOutcome,
  MockRequest,
  MockSuccess,
} from '@genauth-login/core/mock'
export { mockLogins } from './mock-logins.js'
export type { ElementMock } from './mock-logins.js'
