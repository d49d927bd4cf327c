import { receiveResponse } from './receive-response.js'
import type { DeliveryResult } from './receive-response.js'
import { thisPage } from './redirect-page.js'
import { showSentence } from './show-sentence.js'

/** Resolves when this page has nothing more to do with a response, if it was opened with one. */
export const responseReceived: Promise<DeliveryResult> = receiveResponse(thisPage())

// Only a page in a login window has sentences for the results that it can have.
void responseReceived.then(showSentence)
