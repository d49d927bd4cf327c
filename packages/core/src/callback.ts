export { isRedirectCallback } from './platform/redirect-callback.js'
export type { DeliveryResult } from './redirect-page/receive-response.js'
export { responseReceived } from './redirect-page/start.js'
