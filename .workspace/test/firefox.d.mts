/** Path of Firefox, or `undefined` where there is none. `FIREFOX_PATH` names one in particular. */
export function firefoxPath(): string | undefined

/** Quiet, and with the popup blocker as people have it. */
export const firefoxOptions: {
  browser: 'firefox'
  headless: boolean
  extraPrefsFirefox: Record<string, unknown>
}
