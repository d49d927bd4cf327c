// What people see of our element in a Lit element that does nothing: its template, style sheets
// and properties. What ours costs beyond this is its logic.
import { LitElement } from 'lit'
import { brand } from '../../../dist/modules/branding/brands/xiaomi.js'
import { brandStyles } from '../../../dist/modules/branding/brand.styles.js'
import { buttonStyles } from '../../../dist/modules/login/genauth-login.styles.js'
import { loginTemplate } from '../../../dist/modules/login/genauth-login.template.js'
import { PROPERTIES } from '../../../dist/modules/settings/option-values.js'
import { markReady } from '../support/ready.js'

const view = {
  label: 'Sign in',
  labelDir: 'auto',
  language: 'en',
  dir: 'ltr',
  badge: '',
  look: {},
  brand,
  source: 'Xiaomi',
  isLabelLocalized: false,
  isLabelPending: false,
  isBadgeOutside: false,
  isBrandPending: false,
  isIconOnly: false,
  isBusy: false,
  isDisabled: false,
  hasCustomContent: false,
  isMessageHidden: false,
  message: '',
  earlyMessage: '',
}

const actions = { onClick() {}, onContentChange() {} }

customElements.define(
  'lit-looks',
  class extends LitElement {
    static styles = [buttonStyles, brandStyles]
    static properties = PROPERTIES

    render() {
      return loginTemplate(view, actions)
    }
  },
)

void markReady('lit-looks')
