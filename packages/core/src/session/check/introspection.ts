import * as oauth from 'oauth4webapi'
import { errorOf } from '../../model/error-of.js'
import type { GenAuthError } from '../../model/errors.js'
import { withTimeout } from '../../platform/time.js'
import type { Context } from '../../protocol/context.js'
import {
  clientAuthentication,
  toClient,
  toRequestOptions,
  toServer,
} from '../../protocol/oauth-options.js'

/** How long GenAuth may take to respond, in milliseconds. */
const TIMEOUT_MS = 5000

/**
 * Asks GenAuth whether a token is active.
 *
 * @throws When GenAuth does not respond, or does not let the application ask without a secret.
 * @see [RFC 7662, section 2](https://www.rfc-editor.org/rfc/rfc7662#section-2)
 */
export async function isTokenActive(
  context: Context,
  token: string,
  signal: AbortSignal,
): Promise<boolean> {
  const timeLimit = { timeoutMs: TIMEOUT_MS, signal, onTimeout: () => timeout(context) }
  return withTimeout(context.browser, timeLimit, async (signal) => {
    const [server, client] = [toServer(context), toClient(context)]
    const options = toRequestOptions(context, signal)
    const response = await oauth.introspectionRequest(
      server,
      client,
      clientAuthentication,
      token,
      options,
    )
    const { active } = await oauth.processIntrospectionResponse(server, client, response)
    return active
  })
}

function timeout({ endpoints }: Context): GenAuthError {
  const message = `No response from ${endpoints.introspection} within ${TIMEOUT_MS} ms.`
  return errorOf('token_timeout', message)
}
