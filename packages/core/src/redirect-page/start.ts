import type { DeliveryResult } from './deliver-response.js'
import { receiveResponse } from './receive-response.js'
import { showSentence } from './show-sentence.js'

/** Resolves when this page has nothing more to do with a response, if it was opened with one. */
export const responseReceived: Promise<DeliveryResult> = receiveResponse()

// Only a page in a login window has sentences for the results that it can have.
void responseReceived.then(showSentence)
