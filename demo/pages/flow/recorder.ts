import { isGenAuthError, onTrace } from '@genauth-login/core'
import type { GenAuthError } from '@genauth-login/core'
import type { Step } from './step.js'
import { toSteps } from './to-steps.js'

/** Where a login that has left the page is kept: no secret is in it. */
const STORED = 'flow-before-redirect'

/** Records the last login of an element, step by step. */
export class Recorder {
  #steps: Step[] = []
  #startedAt = performance.now()
  readonly #changed: () => void

  constructor(element: HTMLElement, source: string, changed: () => void) {
    this.#changed = changed
    this.#takeUp()
    onTrace((entry) => {
      this.#add(...toSteps(entry, source))
      if (entry.what === 'redirect') sessionStorage.setItem(STORED, JSON.stringify(this.#steps))
    })
    element.addEventListener('genauth-before-login', () => this.#begin())
    element.addEventListener('genauth-success', () => this.#end('genauth-success'))
    element.addEventListener('genauth-code', () => this.#end('genauth-code'))
    for (const type of ['genauth-error', 'genauth-cancel'])
      element.addEventListener(type, (event) => this.#fail(event))
  }

  get steps(): readonly Step[] {
    return this.#steps
  }

  /** What was drawn before the person left the page. */
  #takeUp(): void {
    const stored = sessionStorage.getItem(STORED)
    sessionStorage.removeItem(STORED)
    if (stored) this.#steps = JSON.parse(stored) as Step[]
  }

  #begin(): void {
    // What was asked before any click stays: the login makes use of it.
    if (this.#hasBegun()) this.#steps = []
    this.#startedAt = performance.now()
    this.#add({ from: 'page', to: 'widget', kind: 'seen', title: 'A click', note: BEGINS })
  }

  #hasBegun(): boolean {
    return this.#steps.some(({ from }) => from === 'page')
  }

  #end(event: string): void {
    const note = event === 'genauth-code' ? 'The code, for the site’s back end.' : 'Who it is.'
    this.#add({ from: 'widget', to: 'page', kind: 'seen', title: event, note })
  }

  #fail(event: Event): void {
    const error: unknown = Reflect.get(event, 'error')
    if (!isGenAuthError(error)) return
    const { code, message } = error
    this.#add(
      { from: 'widget', to: 'widget', kind: 'failed', title: toTitle(error), note: message },
      { from: 'widget', to: 'page', kind: 'failed', title: `${event.type}: ${code}` },
    )
  }

  #add(...steps: readonly Step[]): void {
    const atMs = Math.round(performance.now() - this.#startedAt)
    this.#steps.push(...steps.map((step) => (step.kind === 'rule' ? step : { ...step, atMs })))
    this.#changed()
  }
}

const BEGINS = 'state, nonce and a code verifier are random, and stay in this page.'

function toTitle({ code, reason, stage }: GenAuthError): string {
  return `Stopped at ${stage}: ${code}${reason ? ` (${reason})` : ''}`
}
