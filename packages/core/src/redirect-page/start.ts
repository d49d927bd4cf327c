import type { DeliveryResult } from './deliver-response.js'
import { receiveResponse } from './receive-response.js'
import { thisPageIfAny } from './redirect-page.js'
import { showSentence } from './show-sentence.js'

const page = thisPageIfAny()

/** Resolves when this page has nothing more to do with a response, if it was opened with one. */
export const responseReceived: Promise<DeliveryResult> = page
  ? receiveResponse(page)
  : Promise.resolve('nothing')

// Only a page in a login window has sentences for the results that it can have.
if (page) void responseReceived.then(showSentence)
