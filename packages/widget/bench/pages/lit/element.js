// A bare Lit button: what Lit costs when it does nothing else.
import { html, LitElement, unsafeCSS } from 'lit'
import { markReady } from '../support/ready.js'
import { style } from '../support/style.js'

customElements.define(
  'lit-button',
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

    #onClick() {
      this.dispatchEvent(new Event('genauth-click'))
    }
  },
)

void markReady('lit-button')
