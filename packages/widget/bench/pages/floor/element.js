// The floor as an element: plain DOM, one shared style sheet. Takes over a button that is already
// in the HTML as a declarative shadow root.
import { dispatchOutcome } from '../support/outcome.js'
import { settingsOf } from '../support/settings.js'
import { style } from '../support/style.js'
import { login } from './login.js'

const sheet = new CSSStyleSheet()
sheet.replaceSync(style)

customElements.define(
  'floor-login',
  class extends HTMLElement {
    connectedCallback() {
      const button = (this.shadowRoot ?? this.#render()).querySelector('button')
      button.onclick = async () => {
        button.disabled = true
        await dispatchOutcome(this, () => login(settingsOf(this)))
        button.disabled = false
      }
    }

    #render() {
      const root = this.attachShadow({ mode: 'open' })
      root.adoptedStyleSheets = [sheet]
      root.innerHTML = '<button><slot>Sign in</slot></button>'
      return root
    }
  },
)

performance.mark('ready')
