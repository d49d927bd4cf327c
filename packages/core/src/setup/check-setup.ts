import { thisBrowserIfAny, thisServer } from '../platform/browser.js'
import type { Browser } from '../platform/browser.js'
import type { Finding } from './finding.js'
import { readFacts } from './read/read-facts.js'
import { resolveSetup } from './settings.js'
import type { SetupOptions } from './settings.js'
import { toFindings } from './to-findings.js'

/**
 * Reads an application's public configuration, its discovery document, and the page with the
 * button, and says what is wrong with the settings and how to mend it. Logs nobody in, and needs no
 * secret. A tenant's fault is a finding, never an exception.
 *
 * On a page it judges that page; in Node it reads the page that `page` names, and asks the token
 * endpoint whether the page's origin may call it.
 *
 * @example
 *   const findings = await checkSetup({ domain: 'https://my-app.genauth.ai', appId: 'YOUR_APP_ID' })
 *   console.table(findings.filter(({ status }) => status === 'problem'))
 *
 * @throws {GenAuthError} `invalid_config`, with the option's name as `reason`.
 */
export async function checkSetup(options: SetupOptions): Promise<readonly Finding[]> {
  return checkSetupIn(thisBrowserIfAny(), options)
}

/** The same, in a browser that is handed in; `undefined` for a server. */
export async function checkSetupIn(
  browser: Browser | undefined,
  options: SetupOptions,
): Promise<readonly Finding[]> {
  const href = browser?.location.href
  const here = href !== undefined && /^https?:/.test(href) ? href : undefined
  const settings = resolveSetup(options, here)
  return toFindings(await readFacts(browser ?? thisServer(), browser, settings))
}
