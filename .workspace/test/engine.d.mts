/** The engine that tests run in. `ENGINE` names it. */
export const engine: 'chromium' | 'firefox' | 'webkit'
