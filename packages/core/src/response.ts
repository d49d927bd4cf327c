export { isRedirectCallback } from './platform/redirect-callback.js'
export { takeResponseOfPage as takeResponse } from './redirect-page/rewritten-response.js'
