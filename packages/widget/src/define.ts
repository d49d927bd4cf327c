import { hasAnswer } from '@genauth-login/core'
import type { Settings } from './settings/element-settings.js'
import { GenAuthLogin } from './login/genauth-login.js'
import { GenAuthLoginGroup } from './group/genauth-login-group.js'

export { defineMessages } from './i18n/localize.js'

// The page may be its own redirect page, in a login window that has come back: then the answer goes
// home first.
if (isBrowser() && hasAnswer()) {
  import('@genauth-login/core/callback')
    .then(({ answerReceived }) => answerReceived)
    // Then the element finds the answer where it is.
    .catch(() => undefined)
    .finally(define)
} else define()

/** A page may load us twice, as a script and in a bundle: the first to come owns the tags. */
function define(): void {
  if (customElements.get('genauth-login')) return
  customElements.define('genauth-login', GenAuthLogin)
  customElements.define('genauth-login-group', GenAuthLoginGroup)
}

/** On a server there is no address to look at. */
function isBrowser(): boolean {
  return typeof location === 'object'
}

declare global {
  interface HTMLElementTagNameMap {
    'genauth-login': GenAuthLogin
    'genauth-login-group': GenAuthLoginGroup & Settings
  }
}
