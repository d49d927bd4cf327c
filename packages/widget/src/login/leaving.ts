/**
 * How long a page may take to be left, in milliseconds. No event tells that the person has answered
 * a `beforeunload` with Stay, or that the address was a download.
 */
const MAX_LEAVING_MS = 5000

/** Calls back when a page that was being left is still there, or is there again, from memory. */
export function onStillHere(callback: () => void): void {
  const end = () => {
    clearTimeout(timer)
    removeEventListener('pageshow', end)
    callback()
  }
  const timer = setTimeout(end, MAX_LEAVING_MS)
  addEventListener('pageshow', end)
}
