import { createRequire } from 'node:module'

/** Finds the built one-file script as any site would, by its name in the package; `undefined` before it is built. */
export function findBuiltWidget(): string | undefined {
  try {
    return createRequire(import.meta.url).resolve('@genauth-login/widget/genauth-login.js')
  } catch {
    return undefined
  }
}

export const NOT_BUILT = 'The widget is not built yet: run `npm run build` at the root of the repository.'
