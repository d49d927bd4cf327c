// Firefox, driven by WebDriver BiDi. Debian's is the extended support release.
import { existsSync } from 'node:fs'
import { canInstall, install } from './debian.mjs'

const DEBIAN = '/usr/bin/firefox-esr'

/**
 * Path of Firefox, or `undefined` where there is none. `FIREFOX_PATH` names one in particular; on
 * Debian, as root, it is installed.
 */
export function firefoxPath() {
  const path = process.env.FIREFOX_PATH ?? DEBIAN
  if (!existsSync(path) && path === DEBIAN && canInstall()) install('firefox-esr')
  return existsSync(path) ? path : undefined
}

/** Quiet, and with the popup blocker as people have it. */
export const firefoxOptions = {
  browser: 'firefox',
  headless: true,
  extraPrefsFirefox: {
    'dom.disable_open_during_load': true,
    'intl.accept_languages': 'en-US, en',
    // The whole page is drawn as the machine that we compare with draws it.
    'layout.css.devPixelsPerPx': '1.0',
    'ui.systemUsesDarkTheme': 0,
  },
}
