import type { Agreement, ClientConfig } from '@genauth-login/core'
import { isGenAuthError } from '@genauth-login/core/popup'
import type { ReactiveControllerHost, TemplateResult } from 'lit'
import type { Localized } from '../i18n/localize.js'
import type { GenAuthBeforeLoginEvent } from '../login/events.js'
import type { Lit } from '../login/lit.js'
import type { CreateClient } from '../login/load-core.js'
import { agreementsStyles } from './agreements.styles.js'
import { agreementsTemplate } from './agreements.template.js'
import type { AgreementView } from './agreements.template.js'
import { agreementsIn } from './in-language.js'

export interface AgreementsOptions {
  readonly lit: Lit
  /** The configuration as it is now. */
  readonly config: () => ClientConfig
  readonly createClient: CreateClient
  /** Begins the login that had to wait for the agreements to be known. */
  readonly resume: () => void
}

/** What there is to agree to, as far as it is known. */
type Known =
  | { readonly kind: 'loading' }
  | { readonly kind: 'loaded'; readonly agreements: readonly Agreement[] }
  | { readonly kind: 'failed'; readonly error: unknown }

/**
 * What the person is asked to agree to before a login. In a file of its own, which an element loads
 * that has `agreements`.
 */
export class Agreements {
  readonly #host: ReactiveControllerHost & HTMLElement
  readonly #options: AgreementsOptions
  #known: Known = { kind: 'loading' }
  /** The configuration that is known. */
  #loadedFor: string | undefined
  #accepted: ReadonlySet<string> = new Set()
  /** The agreements in the person's language. */
  #shown: readonly Agreement[] = []
  #language = 'en'
  /** The person has pressed the button, and something was missing. */
  #isAsking = false
  /** A login waits for the agreements to be known. */
  #isAwaited = false

  constructor(host: ReactiveControllerHost & HTMLElement, options: AgreementsOptions) {
    this.#host = host
    this.#options = options
    const { styleSheet } = agreementsStyles(options.lit)
    if (styleSheet) host.shadowRoot?.adoptedStyleSheets.push(styleSheet)
  }

  /** Lets a login begin with what was accepted, or prevents it and asks. */
  check(event: GenAuthBeforeLoginEvent): void {
    this.#follow()
    if (this.#known.kind === 'failed') {
      // A login with such settings fails, and says itself why.
      if (isGenAuthError(this.#known.error) && this.#known.error.recoverable === 'config') return
      void this.#load()
    }
    if (this.#known.kind !== 'loaded') this.#isAwaited = true
    else if (this.#missing.length) this.#ask()
    else {
      event.agreements = this.#shown.map(({ id }) => id).filter((id) => this.#accepted.has(id))
      return
    }
    event.preventDefault()
  }

  /** @param language The element's, whatever its sentences are in. */
  render(localized: Localized, language: string): TemplateResult {
    this.#language = language
    this.#follow()
    const { lit } = this.#options
    const agreements = this.#shown.map((agreement) => this.#toView(agreement))
    return agreementsTemplate(lit, { agreements, message: this.#messageIn(localized), localized })
  }

  /** Other settings may be of another application. */
  #follow(): void {
    const loadedFor = JSON.stringify(this.#options.config())
    if (loadedFor !== this.#loadedFor) {
      this.#loadedFor = loadedFor
      this.#accepted = new Set()
      this.#isAsking = false
      void this.#load()
    }
    const { agreements } = { agreements: [], ...this.#known }
    this.#shown = agreementsIn(this.#language, agreements)
  }

  async #load(): Promise<void> {
    this.#known = { kind: 'loading' }
    const loadedFor = this.#loadedFor
    const known = await this.#request()
    if (loadedFor !== this.#loadedFor) return
    this.#known = known
    this.#follow()
    if (this.#isAwaited && known.kind === 'loaded') this.#goOn()
    this.#host.requestUpdate()
  }

  async #request(): Promise<Known> {
    const { config, createClient } = this.#options
    try {
      const client = await createClient(config())
      return { kind: 'loaded', agreements: await client.agreements() }
    } catch (error) {
      return { kind: 'failed', error }
    }
  }

  /** The login that waited begins, if there is nothing to ask for. */
  #goOn(): void {
    this.#isAwaited = false
    if (this.#missing.length) this.#ask()
    else this.#options.resume()
  }

  #ask(): void {
    this.#isAsking = true
    this.#host.requestUpdate()
    void this.#host.updateComplete.then(() => {
      this.#host.shadowRoot?.querySelector<HTMLElement>('[aria-invalid=true]')?.focus()
    })
  }

  get #missing(): readonly Agreement[] {
    return this.#shown.filter(({ id, required }) => required && !this.#accepted.has(id))
  }

  #messageIn({ messages, isLoading }: Localized): string {
    if (isLoading) return ''
    if (this.#known.kind === 'failed' && this.#isAwaited) return messages.failures.offline ?? ''
    return this.#isAsking && this.#missing.length ? messages.agreement.required : ''
  }

  #toView(agreement: Agreement): AgreementView {
    return {
      agreement,
      isAccepted: this.#accepted.has(agreement.id),
      isMissing: this.#isAsking && this.#missing.includes(agreement),
      onChange: (isAccepted) => this.#accept(agreement, isAccepted),
    }
  }

  #accept({ id }: Agreement, isAccepted: boolean): void {
    const others = [...this.#accepted].filter((accepted) => accepted !== id)
    this.#accepted = new Set(isAccepted ? [...others, id] : others)
    this.#host.requestUpdate()
  }
}
