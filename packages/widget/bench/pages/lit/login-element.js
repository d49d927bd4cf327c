// A Lit button over oauth4webapi: our dependencies, and as little else as possible.
import { html, LitElement, unsafeCSS } from 'lit'
import { dispatchOutcome } from '../support/outcome.js'
import { markReady } from '../support/ready.js'
import { settingsOf } from '../support/settings.js'
import { style } from '../support/style.js'
import { login } from './login.js'

customElements.define(
  'lit-login',
  class extends LitElement {
    static styles = unsafeCSS(style)
    static properties = {
      issuer: {},
      clientId: { attribute: 'client-id' },
      redirectUri: { attribute: 'redirect-uri' },
      busy: { state: true },
    }

    render() {
      return html`<button ?disabled=${this.busy} @click=${this.#onClick}>
        <slot>Sign in</slot>
      </button>`
    }

    async #onClick() {
      this.busy = true
      await dispatchOutcome(this, () => login(settingsOf(this)))
      this.busy = false
    }
  },
)

void markReady('lit-login')
