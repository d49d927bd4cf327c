export { renderLogin, styleHash } from './render-login.js'
export type { RenderOptions } from './served-attributes.js'
