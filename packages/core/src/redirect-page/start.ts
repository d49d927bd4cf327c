import type { DeliveryResult } from './deliver-response.js'
import { showSentence } from './show-sentence.js'
import { takeResponse } from './take-response.js'

/** Takes the response out of the page's address, delivers it, and shows what became of it. */
export function start(
  deliver: (response: URLSearchParams) => Promise<DeliveryResult>,
): Promise<DeliveryResult> {
  const response = takeResponse()
  if (!response) return Promise.resolve('nothing')
  const result = deliver(response)
  // Only a page in a login window has sentences for the results that it can have.
  void result.then(showSentence)
  return result
}
