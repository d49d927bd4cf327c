import { GenAuthError } from '@genauth-login/core/popup'

/** What a login window needs of the sandbox that it inherits. */
const IN_WINDOW = ['allow-forms', 'allow-scripts', 'allow-same-origin']

/**
 * Checks the sandbox of the frame that the page is in, where the page around it lets us see that.
 *
 * @throws {GenAuthError} `invalid_config` with `sandbox` as `reason`, for a login window that
 *   could not open, or in which nothing would work.
 */
export function checkSandbox(frame: Element | null = window.frameElement): void {
  const sandbox = frame?.getAttribute('sandbox')
  if (sandbox === null || sandbox === undefined) return
  const tokens = sandbox.toLowerCase().split(/\s+/)
  const needed = tokens.includes('allow-popups-to-escape-sandbox') ? [] : IN_WINDOW
  const missing = ['allow-popups', ...needed].filter((token) => !tokens.includes(token))
  if (missing.length === 0) return
  const message = `This page is in a frame whose sandbox lacks ${missing.join(' ')}. Give it allow-popups allow-popups-to-escape-sandbox, so that the login window is not in the sandbox.`
  throw new GenAuthError('invalid_config', message, {
    stage: 'config',
    recoverable: 'config',
    reason: 'sandbox',
  })
}
