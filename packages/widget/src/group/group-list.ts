import type { ClientConfig, Connection } from '@genauth-login/core'
import type { ReactiveController, ReactiveControllerHost } from 'lit'
import type { GenAuthLogin } from '../login/genauth-login.js'
import type { CreateClient } from '../login/load-core.js'
import { isWanted, unknownWords } from './connection-list.js'
import type { OwnOptions } from './group-buttons.template.js'
import { GroupConnections } from './group-connections.js'
import type { ConnectionsState } from './group-connections.js'

/** What ends that the buttons are in use. */
const RELEASES = ['pointerleave', 'focusout', 'genauth-error', 'genauth-cancel', 'genauth-success']

/** The group whose buttons these are. */
export interface GroupHost extends ReactiveControllerHost, HTMLElement {
  readonly only: string | null | undefined
  readonly exclude: string | null | undefined
}

/** What a group shows of its connections. */
export type GroupButtons =
  | { readonly kind: 'loading' }
  /** Every connection has its place: a button that stays keeps its login and the focus. */
  | { readonly kind: 'loaded'; readonly buttons: readonly (OwnOptions | undefined)[] }
  | { readonly kind: 'failed' }

export interface GroupListOptions {
  /** The configuration as it is now. */
  readonly config: () => ClientConfig
  readonly createClient: CreateClient
}

/**
 * The buttons of a group for an application's connections. In a file of its own: it needs the
 * public configuration, and is loaded with that.
 */
export class GroupList implements ReactiveController {
  readonly #host: GroupHost
  readonly #connections: GroupConnections
  /** What the person sees of the connections. */
  #shown: ConnectionsState
  /** The words that the developer has been told of. */
  #reported = ''

  constructor(host: GroupHost, { config, createClient }: GroupListOptions) {
    this.#host = host
    this.#connections = new GroupConnections(host, config, createClient)
    this.#shown = this.#connections.state
    // In Firefox an element still matches `:hover` while its `pointerleave` is dispatched.
    const onRelease = () => setTimeout(() => host.requestUpdate())
    for (const type of RELEASES) host.addEventListener(type, onRelease)
    host.addController(this)
  }

  get buttons(): GroupButtons {
    const shown = this.#shown
    if (shown.kind !== 'loaded') return shown
    const { only, exclude } = this.#host
    const buttons = shown.connections.map((connection) =>
      isWanted(connection, only, exclude) ? toOwnOptions(connection) : undefined,
    )
    return { kind: 'loaded', buttons }
  }

  hostUpdate(): void {
    const { state } = this.#connections
    if (this.#shown.kind !== 'failed' || !this.#isInUse) this.#shown = state
    this.#reportUnknownWords()
  }

  /** Whether the person is about to click, or has: what is under the pointer stays. */
  get #isInUse(): boolean {
    const buttons = this.#host.shadowRoot?.querySelectorAll('genauth-login') ?? []
    return this.#host.matches(':hover, :focus-within') || [...buttons].some(isBusy)
  }

  /** Tells the developer, once, of a mistyped word: the button that it means is not there. */
  #reportUnknownWords(): void {
    const { state } = this.#connections
    if (state.kind !== 'loaded') return
    const { only, exclude } = this.#host
    const unknown = unknownWords(state.connections, only, exclude).join(', ')
    if (unknown === this.#reported) return
    this.#reported = unknown
    if (!unknown) return
    const known = state.connections.map(({ identifier }) => identifier).join(', ')
    console.error(`<genauth-login-group> only, exclude: expected some of ${known}, got ${unknown}`)
  }
}

function toOwnOptions({ identifier, provider, displayName }: Connection): OwnOptions {
  return { connection: identifier, provider, displayName }
}

function isBusy({ state }: GenAuthLogin): boolean {
  return state === 'pending' || state === 'redirecting' || state === 'finishing'
}
