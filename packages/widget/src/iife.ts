import type * as Define from './define.js'

declare global {
  /** What `genauth-login.iife.js` puts on a page. */
  var GenAuthLogin: typeof Define
}
