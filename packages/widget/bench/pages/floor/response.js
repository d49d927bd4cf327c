// The second step of the floor's login: the message with the authorization response.

/** Waits for the redirect page's message; rejects when the person closes the window. */
export function waitForResponse(popup) {
  return new Promise((resolve, reject) => {
    const end = new AbortController()
    const poll = setInterval(() => {
      if (!popup.closed) return
      stop()
      reject(new Error('popup_closed'))
    }, 500)
    const stop = () => {
      clearInterval(poll)
      end.abort()
    }
    const onMessage = ({ source, origin, data }) => {
      if (source !== popup || origin !== location.origin) return
      stop()
      resolve(new URLSearchParams(data))
    }
    addEventListener('message', onMessage, { signal: end.signal })
  })
}
