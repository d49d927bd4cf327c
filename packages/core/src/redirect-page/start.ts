import { deliverResponse } from './deliver-response.js'
import type { DeliveryResult } from './deliver-response.js'
import { showSentence } from './show-sentence.js'
import { takeResponse } from './take-response.js'

const response = takeResponse()

/** Resolves when this page has nothing more to do with a response, if it was opened with one. */
export const responseReceived: Promise<DeliveryResult> = response
  ? deliverResponse(response)
  : Promise.resolve('nothing')

// Only a page in a login window has sentences for the results that it can have.
if (response) void responseReceived.then(showSentence)
