export { contentSecurityPolicy } from './content-security-policy.js'
export type { PolicyOptions } from './content-security-policy.js'
export { renderLogin, styleHash } from './render-login.js'
export type { RenderOptions } from './served-attributes.js'
