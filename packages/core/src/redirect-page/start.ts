import { receiveResponse } from './receive-response.js'
import type { DeliveryResult } from './receive-response.js'
import { thisPage } from './redirect-page.js'
import { showSentence } from './show-sentence.js'

/** Resolves when this page has nothing more to do with a response, if it was opened with one. */
export const responseReceived: Promise<DeliveryResult> = receiveResponse(thisPage())

void responseReceived.then((result) => {
  if (result === 'delivered' || result === 'unanswered') showSentence(result)
})
