// Installs what tests need on a machine where that may be done unasked: Debian, as root.
import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'

export function canInstall() {
  return existsSync('/etc/debian_version') && process.getuid?.() === 0
}

export function install(...packages) {
  console.log(`Installing Debian’s ${packages.join(', ')}.`)
  execFileSync('apt-get', ['update', '-qq'], { stdio: 'inherit' })
  const options = ['install', '-y', '-qq', '--no-install-recommends']
  execFileSync('apt-get', [...options, ...packages], { stdio: 'inherit' })
}
