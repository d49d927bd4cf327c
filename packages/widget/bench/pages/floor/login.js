// The floor: the smallest correct popup login. Authorization code with PKCE, state, nonce, the
// issuer, the message's origin and source, a blocked and a closed window. No discovery, no key set.
import { exchangeCode } from './exchange.js'
import { createRequest } from './request.js'
import { waitForResponse } from './response.js'

/** Opens the window before any `await`, then makes the request. */
export function login(settings) {
  const popup = openPopup()
  return finish(popup, settings, async () => {
    const request = await createRequest(settings)
    popup.location = request.url
    return request
  })
}

/** The same with a request that was made before the click: the window opens at its URL. */
export function loginPrepared(settings, request) {
  return finish(openPopup(request.url), settings, async () => request)
}

async function finish(popup, settings, getRequest) {
  try {
    const request = await getRequest()
    return await exchangeCode(settings, request, await waitForResponse(popup))
  } finally {
    popup.close()
  }
}

function openPopup(url = '') {
  const popup = open(url, '_blank', 'popup,width=480,height=640')
  if (!popup) throw new Error('popup_blocked')
  return popup
}
