// The browser that tests run in. Finds one; on Debian, as root, installs it; otherwise says what to
// do.
import { Launcher } from 'chrome-launcher'
import { canInstall, install } from './debian.mjs'

/** Path of Chromium or Chrome. `CHROME_PATH` names one in particular. */
export function chromiumPath() {
  return process.env.CHROME_PATH ?? installed() ?? (canInstall() ? fromDebian() : giveUp())
}

/** Quiet, offline, and with the popup blocker as people have it. */
export const chromiumOptions = {
  headless: true,
  args: [
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-gpu',
    '--disable-quic',
    '--disable-sync',
    '--no-first-run',
    // Nothing of the machine comes in: how it draws letters, its colour profile, its network.
    '--font-render-hinting=none',
    '--disable-lcd-text',
    '--force-color-profile=srgb',
    '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE *.localhost, EXCLUDE 127.0.0.1',
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  ],
  ignoreDefaultArgs: ['--disable-popup-blocking'],
}

function installed() {
  try {
    return Launcher.getFirstInstallation()
  } catch {
    return undefined
  }
}

function fromDebian() {
  install('chromium')
  return '/usr/bin/chromium'
}

function giveUp() {
  console.error(
    'The tests need Chromium or Chrome: install one, or name it with CHROME_PATH=/path/to/chrome.',
  )
  process.exit(1)
}
