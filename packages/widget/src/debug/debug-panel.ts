import type { onTrace } from '@genauth-login/core'
import { isGenAuthError } from '@genauth-login/core/popup'
import { checkSetup } from '@genauth-login/core/setup'
import type { Finding } from '@genauth-login/core/setup'
import type { ReactiveController, ReactiveControllerHost } from 'lit'
import type { Settings } from '../settings/options.js'
import { DebugView } from './debug-view.js'
import { TraceLog } from './trace-log.js'

/** The element that the panel stands beside. */
export interface DebugElement extends HTMLElement, ReactiveControllerHost {
  readonly settings: Settings
}

/** How a login ends. */
const ENDS = ['genauth-success', 'genauth-code', 'genauth-error', 'genauth-cancel'] as const

/**
 * Shows the developer what the doctor finds and what the last login did, beside the element, for as
 * long as that is in the page.
 */
export class DebugPanel implements ReactiveController {
  readonly #element: DebugElement
  readonly #view = new DebugView()
  readonly #log = new TraceLog()
  readonly #removed = new AbortController()
  #findings: readonly Finding[] | undefined
  #refusal: string | undefined
  /** The application that was looked at. */
  #checked = ''

  /** @param core Where the trace comes from. */
  constructor(element: DebugElement, core: { readonly onTrace: typeof onTrace }) {
    this.#element = element
    element.addController(this)
    const { signal } = this.#removed
    const stop = core.onTrace((entry) => {
      this.#log.add(entry)
      this.#show()
    })
    signal.addEventListener('abort', stop)
    const onStart = () => {
      this.#log.start()
      this.#show()
    }
    element.addEventListener('genauth-before-login', onStart, { signal })
    for (const type of ENDS) {
      const onEnd = (event: Event) => {
        this.#log.end(event)
        this.#show()
      }
      element.addEventListener(type, onEnd, { signal })
    }
    this.hostConnected()
    this.hostUpdated()
  }

  /** Nobody asks for it any more. */
  remove(): void {
    this.#removed.abort()
    this.#element.removeController(this)
    this.#view.host.remove()
  }

  hostConnected(): void {
    if (this.#element.isConnected) this.#element.after(this.#view.host)
  }

  hostDisconnected(): void {
    this.#view.host.remove()
  }

  /** Other settings are checked anew. */
  hostUpdated(): void {
    const { domain = '', appId = '', connection, redirectUri } = this.#element.settings
    const options = { domain, appId, connection, redirectUri }
    const checked = JSON.stringify(options)
    if (checked === this.#checked) return
    this.#checked = checked
    this.#findings = undefined
    this.#refusal = undefined
    this.#show()
    void this.#check(options, checked)
  }

  async #check(options: Parameters<typeof checkSetup>[0], checked: string): Promise<void> {
    const outcome = await checkSetup(options).catch((error: unknown) => error)
    if (checked !== this.#checked || this.#removed.signal.aborted) return
    if (isGenAuthError(outcome)) this.#refusal = outcome.message
    else this.#findings = outcome as readonly Finding[]
    this.#show()
  }

  #show(): void {
    this.#view.show({
      findings: this.#findings,
      refusal: this.#refusal,
      trace: this.#log.lines,
    })
  }
}
