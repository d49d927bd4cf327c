import type { Browser } from './browser.js'

const told = new WeakMap<Browser, Set<string>>()

/** Tells the developer once on a page, whatever the number of clients. */
export function warnOnce(browser: Browser, message: string): void {
  const messages = told.get(browser) ?? new Set()
  told.set(browser, messages)
  if (messages.has(message)) return
  messages.add(message)
  browser.console.warn(`genauth-login: ${message}`)
}
