// Takes an authorization response out of the address before any router of the page sees it.
import './login/returned-response.js'
import { GenAuthLoginGroup } from './group/genauth-login-group.js'
import { GenAuthLogin } from './login/genauth-login.js'
import { reportHint } from './login/report.js'

export { defineMessages } from './i18n/localize.js'

// A page may load us twice, as a script and in a bundle: the first copy has the tags.
if (!customElements.get('genauth-login')) {
  customElements.define('genauth-login', GenAuthLogin)
  customElements.define('genauth-login-group', GenAuthLoginGroup)
} else if (typeof document === 'object') {
  reportHint('is on this page twice: the first copy is used. Load it once, by script or by import.')
}

declare global {
  interface HTMLElementTagNameMap {
    'genauth-login': GenAuthLogin
    'genauth-login-group': GenAuthLoginGroup
  }
}
