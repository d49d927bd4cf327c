export { Authing } from './authing-web/authing.js'
export type {
  AuthingOptions,
  CallbackState,
  LoginStateOptions,
  LogoutRedirectOptions,
  PopupLoginOptions,
  RedirectLoginOptions,
  UserInfoOptions,
} from './authing-web/authing-options.js'
export type { LoginState } from './authing-web/login-state.js'
export type { UserInfo } from './authing-web/profile.js'
