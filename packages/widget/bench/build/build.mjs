// Makes everything that the pages load.
import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, rmSync } from 'node:fs'
import { canInstall, install } from '../../../../.workspace/test/debian.mjs'
import { bench, builtOf, certificate, root } from './places.mjs'
import { bundleWithRollup } from './rollup.mjs'

/** Builds core and the widget as they are published. */
export function buildPackages() {
  const packages = ['--filter', '@genauth-login/core', '--filter', '@genauth-login/widget']
  const command = ['.workspace/pnpm.mjs', '--silent', ...packages, 'run', 'build']
  execFileSync(process.execPath, command, { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] })
}

/**
 * @param {readonly import('../pages/pages.mjs').Page[]} pages Our own and the references.
 * @param {{ minify?: boolean }} [options]
 */
export async function bundlePages(pages, options) {
  for (const { id, entry } of pages) {
    if (!entry) continue
    rmSync(builtOf(id), { recursive: true, force: true })
    await bundleWithRollup(id, bench + entry, options)
  }
}

/** A certificate for the providers: peers refuse http. Needs `openssl`. */
export function makeCertificate() {
  if (existsSync(certificate.cert)) return
  mkdirSync(`${bench}dist`, { recursive: true })
  const files = ['-keyout', certificate.key, '-out', certificate.cert]
  const subject = ['-subj', '/CN=op.test', '-addext', 'subjectAltName=DNS:*.op.test']
  const kind = ['-x509', '-newkey', 'rsa:2048', '-nodes', '-days', '365']
  if (!hasOpenssl() && canInstall()) install('openssl')
  execFileSync('openssl', ['req', ...kind, ...files, ...subject], { stdio: 'ignore' })
}

function hasOpenssl() {
  return spawnSync('openssl', ['version']).status === 0
}
