import { deliverResponse } from './deliver-response.js'
import type { DeliveryResult } from './deliver-response.js'
import type { RedirectPage } from './redirect-page.js'
import { takeResponse } from './take-response.js'

/** Does all that a redirect page has to do: takes the response out of its address, and delivers it. */
export async function receiveResponse(page: RedirectPage): Promise<DeliveryResult> {
  const response = takeResponse(page)
  return response ? deliverResponse(response, page) : 'nothing'
}
