import { contentSecurityPolicy } from '../http/content-security-policy.js'
import type { Exchange } from '../http/exchange.js'
import { redirect, sendHtml, sendJson } from '../http/replies.js'
import { readForm, readJson } from '../http/request-body.js'
import type { Routes } from '../http/router.js'
import { crossOriginHeaders, preflight } from './cross-origin.js'
import type { ArmedFailure } from './failures/armed-failure.js'
import { FAILURES } from './failures/failures.js'
import { controlPage } from './pages/control-page.js'
import type { RequestCounter } from './request-counter.js'

export interface ControlOptions {
  readonly genauth: URL
  readonly site: URL
  readonly armed: ArmedFailure
  readonly counter: RequestCounter
  readonly origins: ReadonlySet<string>
}

/**
 * What no real GenAuth has: a page and a few requests to make the next login fail, and to see what
 * was asked.
 */
export function control({ genauth, site, armed, counter, origins }: ControlOptions): Routes {
  const reply = ({ request, response }: Exchange, status: number, value: unknown) =>
    sendJson(response, value, { status, headers: crossOriginHeaders(request, origins) })

  const arm = async (exchange: Exchange) => {
    const isForm =
      exchange.request.headers['content-type']?.startsWith('application/x-www-form-urlencoded') ??
      false
    const name = isForm
      ? (await readForm(exchange.request)).get('fail') || null
      : await readName(exchange)
    if (name !== null && !(typeof name === 'string' && FAILURES.has(name))) {
      return reply(exchange, 400, {
        error: 'unknown_failure',
        message: 'Expected {"fail": NAME} with one of these names, or {"fail": null}.',
        names: [...FAILURES.keys()],
      })
    }
    armed.arm(name)
    return isForm ? redirect(exchange.response, '/demo') : reply(exchange, 200, { fail: name })
  }

  return {
    'GET /': ({ response }) => redirect(response, '/demo'),
    'GET /demo': ({ response }) =>
      sendHtml(response, controlPage({ armed: armed.name, genauth, site }), {
        headers: { 'content-security-policy': contentSecurityPolicy() },
      }),
    'OPTIONS /demo/*': preflight(origins),
    'POST /demo/next': arm,
    // Where "redirect-loop" leads.
    'GET /demo/loop': ({ response }) => redirect(response, '/demo/loop'),
    // Where "token-redirect" leads. It would let every page read its answer.
    'POST /demo/collect': (exchange) => reply(exchange, 200, {}),
    'GET /demo/requests': (exchange) => reply(exchange, 200, counter),
    'DELETE /demo/requests': (exchange) => {
      counter.reset()
      return reply(exchange, 200, counter)
    },
  }
}

async function readName({ request }: Exchange): Promise<unknown> {
  const body = await readJson(request)
  return typeof body === 'object' && body !== null && 'fail' in body ? body.fail : undefined
}
