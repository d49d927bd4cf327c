import { createRequire } from 'node:module'

/** What the site owner has taken over from the packages, by the path it is served at. */
export const BUILT_FILES: Readonly<Record<string, string>> = {
  '/genauth-login.js': '@genauth-login/widget/genauth-login.js',
  '/genauth-login.iife.js': '@genauth-login/widget/genauth-login.iife.js',
  '/genauth-policy.js': '@genauth-login/widget/genauth-policy.js',
  '/genauth-session.js': '@genauth-login/core/genauth-session.js',
  '/genauth-links.js': '@genauth-login/core/genauth-links.js',
  '/genauth-setup.js': '@genauth-login/core/genauth-setup.js',
  '/genauth-callback.js': '@genauth-login/core/genauth-callback.js',
  '/genauth-callback-languages.js': '@genauth-login/core/genauth-callback-languages.js',
  '/custom-elements.json': '@genauth-login/widget/custom-elements.json',
  '/callback.html': '@genauth-login/core/callback.html',
}

/** The folder beside `/genauth-login.js`: its parts, by the same path in the package. */
export const BUILT_FOLDER = '/genauth-login/'

export const NOT_BUILT =
  'The packages are not built yet: run `npm run build` at the root of the repository.'

/**
 * Finds a built file as any site would, by its name in the package; `undefined` before it is built.
 */
export function findBuilt(name: string): string | undefined {
  try {
    return createRequire(import.meta.url).resolve(name)
  } catch {
    return undefined
  }
}

/** Whether all of them are there. */
export function isBuilt(): boolean {
  return Object.values(BUILT_FILES).every(findBuilt)
}
