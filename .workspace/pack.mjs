// Packs the packages as they would be published.
import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))

/** The packages that are published, by their folders. */
export const PACKAGES = ['core', 'widget']

/**
 * Packs each package in its own folder. They have to be built.
 *
 * @param {string} folder that the tarballs go to
 * @returns {{ name: string, tarball: string }[]}
 */
export function packAll(folder) {
  return PACKAGES.map((directory) => {
    const cwd = `${root}packages/${directory}`
    const { name, version } = JSON.parse(readFileSync(`${cwd}/package.json`, 'utf8'))
    const pnpm = `${root}node_modules/.bin/pnpm`
    execFileSync(pnpm, ['pack', '--pack-destination', folder], { cwd, stdio: 'pipe' })
    const file = `${name.slice(1).replace('/', '-')}-${version}.tgz`
    return { name, tarball: `${folder}/${file}` }
  })
}
