import type * as Handoff from './handoff.js'

/** Loads what sends a code to the site's back end: few sites have one that takes it. */
export function loadHandoff(): Promise<typeof Handoff> {
  return import('./handoff.js')
}
