import type { DebugElement } from '../debug/debug-panel.js'
import { loadCore } from './load-core.js'

/** What asks for the developer's panel. */
interface DebugOptions {
  readonly debug?: boolean | null | undefined
  readonly allowDebug?: boolean | null | undefined
}

/** Whether an element, or the address of a page that allows it, asks for the developer's panel. */
export function isDebugged({ debug, allowDebug }: DebugOptions): boolean {
  const isAsked = () => new URLSearchParams(location.search).has('genauth-debug')
  return debug === true || (allowDebug === true && isAsked())
}

/** Shows the developer's panel beside an element. */
export async function showDebug(element: DebugElement): Promise<void> {
  const { DebugPanel } = await import('../debug/debug-panel.js')
  new DebugPanel(element, await loadCore())
}
