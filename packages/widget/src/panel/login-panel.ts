import type { CSSResult, TemplateResult } from 'lit'
import type { Localized } from '../i18n/localize.js'
import type { Lit } from '../login/lit.js'
import { panelStyles } from './login-panel.styles.js'
import { panelTemplate } from './login-panel.template.js'
import { isRendered, VisiblePlace } from './visible-place.js'

/** A login that may wait in its window. */
export interface WindowLogin {
  readonly isInWindow: boolean
  bringBack(): void
  /** Goes on by leaving the page. */
  continueHere(): void
  cancel(reason: string): void
}

export interface LoginPanelOptions {
  readonly lit: Lit
  readonly login: WindowLogin
  /** The person has done with the panel, or does not see it any more: a dead page, were it modal. */
  readonly onDone: () => void
}

/** The panel of an element. In a file of its own, which is loaded when the first one is shown. */
export class LoginPanel {
  readonly #host: HTMLElement
  readonly #options: LoginPanelOptions
  readonly #place: VisiblePlace

  constructor(host: HTMLElement, options: LoginPanelOptions) {
    this.#host = host
    this.#options = options
    this.#place = new VisiblePlace(options.onDone)
  }

  get styles(): CSSResult {
    return panelStyles(this.#options.lit)
  }

  /** Whether somebody would see it. */
  get hasPlace(): boolean {
    return isRendered(this.#host)
  }

  render({ messages, language, dir }: Localized, isModal: boolean): TemplateResult {
    const { lit, login, onDone } = this.#options
    return panelTemplate(lit, {
      isModal,
      strings: messages.panel,
      language,
      dir,
      onBringBack: () => {
        onDone()
        login.bringBack()
      },
      onContinueHere: self === top ? () => this.#continueHere() : undefined,
      onCancel: () => login.cancel('user'),
    })
  }

  #continueHere(): void {
    this.#options.onDone()
    this.#options.login.continueHere()
  }

  /** Opens what has just been rendered, if it is modal. */
  open(): void {
    const dialog = this.#dialog
    if (dialog?.open !== false || !dialog.isConnected) return
    dialog.showModal()
    this.#place.watch(dialog)
  }

  /** A dialog that is closed gives the focus back; one that is removed does not. */
  close(): void {
    this.#place.unwatch()
    this.#dialog?.close()
  }

  get #dialog(): HTMLDialogElement | null | undefined {
    return this.#host.shadowRoot?.querySelector('dialog')
  }
}
