export { isRedirectCallback } from './platform/redirect-callback.js'
export { takeResponse } from './redirect-page/take-response.js'
