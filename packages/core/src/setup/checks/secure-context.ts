import type { Check } from '../check.js'
import { ok, problem, unknown } from '../finding.js'

const LOOPBACK = /^http:\/\/(localhost|[^/]+\.localhost|127(\.\d+){3}|\[::1\])([:/]|$)/

/** That the page is served over https. */
export const secureContext: Check = {
  id: 'secure_context',
  title: 'Secure context',
  why: 'Browsers give WebCrypto to secure pages alone. Elsewhere the error is `insecure_context`.',
  judge: ({ page, settings }) => {
    const { page: url } = settings
    if (url === undefined) return unknown('No page was named.', 'Name the page with the button.')
    const isSecure = page.live?.isSecureContext ?? (url.startsWith('https:') || LOOPBACK.test(url))
    return isSecure ? ok(new URL(url).origin) : problem(url, 'Serve the page over https.')
  },
}
