import type { Network, Browser } from '../../platform/browser.js'
import { IN_APP_BROWSERS } from '../../model/in-app-browsers.js'
import { isFramed, isInApp, isInstalled } from '../../platform/surroundings.js'
import type { SetupSettings } from '../settings.js'
import { readServedPage } from './served-page.js'
import type { ServedPage } from './served-page.js'

/** What only a page that runs can tell of itself. */
export interface LivePage {
  readonly isSecureContext: boolean
  readonly isFramed: boolean
  /** Whether it has no origin of its own, as in a sandboxed frame. */
  readonly isOpaque: boolean
  readonly isInApp: boolean
  readonly isInstalled: boolean
}

/** What is known of the page with the button. */
export interface PageFacts {
  readonly served: ServedPage | undefined
  readonly live: LivePage | undefined
  /** HTTP status of the page at the redirect URI, where that is another page. */
  readonly redirectPageStatus: number | undefined
}

/**
 * Reads the page with the button, and the redirect page. A page may read those of its own origin; a
 * server may read any.
 */
export async function readPage(
  network: Network,
  browser: Browser | undefined,
  { page, redirectUri }: SetupSettings,
): Promise<PageFacts> {
  const isReadable = (url: string) => !browser || new URL(url).origin === browser.location.origin
  const read = async (url: string | undefined) =>
    url !== undefined && isReadable(url) ? readServedPage(network, url) : undefined
  const isOther = redirectUri !== page?.replace(/\?.*$/s, '')
  const [served, redirectPage] = await Promise.all([
    read(page),
    read(isOther ? redirectUri : undefined),
  ])
  return { served, live: browser && lookAt(browser), redirectPageStatus: redirectPage?.status }
}

function lookAt(browser: Browser): LivePage {
  return {
    isSecureContext: browser.isSecureContext,
    isFramed: isFramed(browser),
    isOpaque: browser.origin === 'null',
    isInApp: isInApp(browser, IN_APP_BROWSERS),
    isInstalled: isInstalled(browser),
  }
}
