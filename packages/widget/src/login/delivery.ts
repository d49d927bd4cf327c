import { responseReceived } from '@genauth-login/core/callback'

let isOver = false
const end = () => {
  isOver = true
}
responseReceived.then(end, end)

/**
 * Whether this page is a login window's own redirect page, and still delivers the response: until
 * then no login begins here. On any other page it is `false` after the first microtask.
 */
export function isDelivering(): boolean {
  return !isOver
}
