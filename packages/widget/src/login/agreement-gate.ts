import { css, html, nothing } from 'lit'
import type { ReactiveControllerHost } from 'lit'
import type { Agreements } from '../agreements/agreements.js'
import type { Localized } from '../i18n/localize.js'
import { attributesToConfig } from '../settings/attributes-to-config.js'
import type { Settings } from '../settings/options.js'
import type { GenAuthBeforeLoginEvent } from './events.js'
import { groupOf } from './events.js'
import { loadFile } from './load-core.js'
import type { CreateClient } from './load-core.js'

/** An element whose logins may need an agreement. */
interface GateHost extends ReactiveControllerHost, HTMLElement {
  readonly settings: Settings
}

export interface GateOptions {
  readonly createClient: CreateClient
  /** Begins the login that had to wait. */
  readonly resume: () => void
  /** The file of the agreements could not be loaded. */
  readonly onError: (error: unknown) => void
}

/** Lets no login begin without the agreements that an element with `agreements` asks for. */
export class AgreementGate {
  readonly #host: GateHost
  readonly #options: GateOptions
  #agreements: Agreements | undefined
  #loading: Promise<void> | undefined

  constructor(host: GateHost, options: GateOptions) {
    this.#host = host
    this.#options = options
    host.addEventListener('genauth-before-login', this)
  }

  handleEvent(event: GenAuthBeforeLoginEvent): void {
    if (!this.#isAsking) return
    if (this.#agreements) return this.#agreements.check(event)
    event.preventDefault()
    const { resume, onError } = this.#options
    // The login comes again, and is checked.
    this.#load().then(resume, onError)
  }

  /** The agreements, below what they are for. */
  render(localized: Localized, language: string): unknown {
    if (!this.#isAsking) return undefined
    // A click says why there are none.
    this.#load().catch(() => undefined)
    return this.#agreements?.render(localized, language)
  }

  /** A group asks for all of its buttons. */
  get #isAsking(): boolean {
    const { settings } = this.#host
    const group: Partial<GateHost> | null = groupOf(this.#host)
    return settings.agreements === true && (group === this.#host || !group?.settings?.agreements)
  }

  #load(): Promise<void> {
    this.#loading ??= this.#loadOnce()
    return this.#loading
  }

  async #loadOnce(): Promise<void> {
    try {
      const file = () => import('../agreements/agreements.js')
      const { Agreements } = await loadFile('agreements.js', file)
      this.#agreements = new Agreements(this.#host, {
        ...this.#options,
        lit: { html, css, nothing },
        config: () => attributesToConfig(this.#host.settings),
      })
      this.#host.requestUpdate()
    } catch (error) {
      this.#loading = undefined
      throw error
    }
  }
}
