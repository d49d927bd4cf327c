export { isRedirectCallback } from './platform/redirect-callback.js'
export { isRedirectResponse } from './platform/response-address.js'
export { takeResponse } from './redirect-page/take-response.js'
