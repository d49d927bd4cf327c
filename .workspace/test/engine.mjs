/** The engine that tests run in: `chromium`, `firefox` or `webkit`. `ENGINE` names it. */
export const engine = process.env.ENGINE ?? 'chromium'
