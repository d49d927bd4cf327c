import type { WebDriver } from './webdriver.mjs'

/** Whether WebKitGTK and its screen are there; on Debian, as root, they are installed. */
export function hasWebKit(): boolean

export function startWebKit(): Promise<{
  readonly driver: WebDriver
  readonly stop: () => Promise<void>
}>
