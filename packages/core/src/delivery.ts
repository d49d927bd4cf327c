export { deliverToApp as deliverResponse } from './redirect-page/deliver-to-app.js'
export type { DeliveryResult } from './redirect-page/deliver-response.js'
