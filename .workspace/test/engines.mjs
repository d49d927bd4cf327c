// The engines that tests run in. `ENGINE` names one: chromium, the default, firefox or webkit.
import { chromeLauncher } from '@web/test-runner-chrome'
import puppeteer from 'puppeteer-core'
import { chromiumOptions, chromiumPath } from './chromium.mjs'
import { firefoxOptions, firefoxPath } from './firefox.mjs'
import { webkitLauncher } from './webkit-launcher.mjs'

export const engine = process.env.ENGINE ?? 'chromium'

const LAUNCHERS = {
  chromium: () => puppeteerLauncher({ executablePath: chromiumPath(), ...chromiumOptions }),
  firefox: () => puppeteerLauncher({ executablePath: firefoxPath(), ...firefoxOptions }),
  webkit: webkitLauncher,
}

/** What starts the engine for @web/test-runner. */
export function launcher() {
  return LAUNCHERS[engine]()
}

function puppeteerLauncher(launchOptions) {
  return chromeLauncher({ puppeteer, concurrency: 1, launchOptions })
}
