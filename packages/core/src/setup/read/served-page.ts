import type { Network } from '../../platform/browser.js'
import { withTimeout } from '../../platform/time.js'

/** A page as its server sends it. */
export interface ServedPage {
  readonly status: number
  readonly openerPolicy: string | undefined
  readonly frameOptions: string | undefined
  /** Content Security Policies of its headers and of its `meta` elements. */
  readonly policies: readonly string[]
  readonly date: string | undefined
}

/** How long a site may take to send a page, in milliseconds. */
const TIMEOUT_MS = 10_000

/** Reads a page. Never fails: `undefined` where it cannot be read. */
export async function readServedPage(
  network: Network,
  url: string,
): Promise<ServedPage | undefined> {
  const onTimeout = () => new Error(`No page within ${TIMEOUT_MS} ms`)
  try {
    return await withTimeout(network, { timeoutMs: TIMEOUT_MS, onTimeout }, async (signal) =>
      toServedPage(await network.fetch(url, { signal, cache: 'no-store' })),
    )
  } catch {
    return undefined
  }
}

async function toServedPage(response: Response): Promise<ServedPage> {
  const { headers, status } = response
  const header = headers.get('content-security-policy')
  return {
    status,
    openerPolicy: headers.get('cross-origin-opener-policy') ?? undefined,
    frameOptions: headers.get('x-frame-options') ?? undefined,
    policies: [...(header === null ? [] : [header]), ...metaPolicies(await response.text())],
    date: headers.get('date') ?? undefined,
  }
}

const META = /<meta\s[^>]*>/gi
const CONTENT = /\scontent\s*=\s*(?:"([^"]*)"|'([^']*)')/i

/** The policies that stand in the page itself. */
function metaPolicies(html: string): string[] {
  const tags = (html.match(META) ?? []).filter((tag) => /content-security-policy["']/i.test(tag))
  return tags.flatMap((tag) => {
    const [, double, single] = CONTENT.exec(tag) ?? []
    return double ?? single ?? []
  })
}
