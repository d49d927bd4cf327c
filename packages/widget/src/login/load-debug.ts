import type { DebugElement, DebugPanel } from '../debug/debug-panel.js'
import { loadCore } from './load-core.js'
import { reportError } from './report.js'

/** What asks for the developer's panel. */
interface DebugOptions {
  readonly debug?: boolean | null | undefined
  readonly allowDebug?: boolean | null | undefined
}

/** Shows the developer's panel beside an element for as long as it is asked for. */
export class DebugToggle {
  #panel: Promise<DebugPanel> | undefined

  /** The element has been updated. */
  update(element: DebugElement & DebugOptions): void {
    if (isDebugged(element) === (this.#panel !== undefined)) return
    if (this.#panel) this.#panel.then((panel) => panel.remove(), reportError)
    this.#panel = this.#panel ? undefined : showDebug(element)
    this.#panel?.catch(reportError)
  }
}

/** Whether an element, or the address of a page that allows it, asks for the panel. */
function isDebugged({ debug, allowDebug }: DebugOptions): boolean {
  const isAsked = () => new URLSearchParams(location.search).has('genauth-debug')
  return debug === true || (allowDebug === true && isAsked())
}

async function showDebug(element: DebugElement): Promise<DebugPanel> {
  const { DebugPanel } = await import('../debug/debug-panel.js')
  return new DebugPanel(element, await loadCore())
}
