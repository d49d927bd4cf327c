import type { DeliveryResult } from './redirect-page/deliver-response.js'
import { deliverToApp } from './redirect-page/deliver-to-app.js'
import { start } from './redirect-page/start.js'

export { isRedirectCallback } from './platform/redirect-callback.js'
export type { DeliveryResult }

/** Resolves when this page has nothing more to do with a response, if it was opened with one. */
export const responseReceived: Promise<DeliveryResult> = start(deliverToApp)
