export { isRedirectCallback } from './platform/redirect-callback.js'
export type { DeliveryResult } from './redirect-page/deliver-response.js'
export { responseReceived } from './redirect-page/start.js'
