export { deliverResponse } from './redirect-page/deliver-response.js'
export type { DeliveryResult } from './redirect-page/deliver-response.js'
