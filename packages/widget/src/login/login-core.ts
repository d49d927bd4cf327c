/** The far side of the one boundary: what a login needs that has begun. See `load-core.ts`. */
export { GenAuthClient } from '@genauth-login/core'
export { sendCode } from './handoff.js'
