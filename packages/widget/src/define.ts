import { GenAuthLogin } from './genauth-login.js'

export { defineMessages } from './localize.js'

// A page may load us twice, as a script and in a bundle: the first to come owns the tag.
if (!customElements.get('genauth-login')) customElements.define('genauth-login', GenAuthLogin)

declare global {
  interface HTMLElementTagNameMap {
    'genauth-login': GenAuthLogin
  }
}
