/** What a page does with an authorization response that it was opened with. See `load-core.ts`. */
export { deliverResponse } from '@genauth-login/core/delivery'
