// The browser that tests run in. Finds one; on Debian, as root, installs it; otherwise says what to
// do.
import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { Launcher } from 'chrome-launcher'

/** Path of Chromium or Chrome. `CHROME_PATH` names one in particular. */
export function chromiumPath() {
  return process.env.CHROME_PATH ?? installed() ?? (canInstall() ? install() : giveUp())
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

function canInstall() {
  return existsSync('/etc/debian_version') && process.getuid?.() === 0
}

function install() {
  console.log('No browser found: installing Debian’s chromium.')
  execFileSync('apt-get', ['update', '-qq'], { stdio: 'inherit' })
  execFileSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium'], {
    stdio: 'inherit',
  })
  return '/usr/bin/chromium'
}

function giveUp() {
  console.error(
    'The tests need Chromium or Chrome: install one, or name it with CHROME_PATH=/path/to/chrome.',
  )
  process.exit(1)
}
