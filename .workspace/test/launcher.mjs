// What starts each engine for @web/test-runner.
import { chromeLauncher } from '@web/test-runner-chrome'
import puppeteer from 'puppeteer-core'
import { chromiumOptions, chromiumPath } from './chromium.mjs'
import { engine } from './engine.mjs'
import { firefoxOptions, firefoxPath } from './firefox.mjs'
import { webkitLauncher } from './webkit-launcher.mjs'

const LAUNCHERS = {
  chromium: () => puppeteerLauncher({ executablePath: chromiumPath(), ...chromiumOptions }),
  firefox: () => puppeteerLauncher({ executablePath: firefoxPath(), ...firefoxOptions }),
  webkit: webkitLauncher,
}

export function launcher() {
  return LAUNCHERS[engine]()
}

function puppeteerLauncher(launchOptions) {
  return chromeLauncher({ puppeteer, concurrency: 1, launchOptions })
}
