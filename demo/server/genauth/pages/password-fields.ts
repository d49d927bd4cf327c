import { html, type Html } from '../../http/page.js'
import type { Messages } from './messages.js'

export function passwordFields(messages: Messages, account = ''): Html {
  return html`
    <label for="account">${messages.account}</label>
    <input
      id="account"
      name="account"
      value="${account}"
      autocomplete="username"
      autocapitalize="none"
      spellcheck="false"
      dir="auto"
      required
    />
    <label for="password">${messages.password}</label>
    <input
      id="password"
      name="password"
      type="password"
      autocomplete="current-password"
      dir="auto"
      required
    />
  `
}
