/** Path of Chromium or Chrome. `CHROME_PATH` names one in particular. */
export function chromiumPath(): string

/** Quiet, offline, and with the popup blocker as people have it. */
export const chromiumOptions: { headless: boolean; args: string[]; ignoreDefaultArgs: string[] }
