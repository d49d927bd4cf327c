import { messages as button } from '../../src/i18n/locales/en.js'
import { messages as login } from '../../src/i18n/locales/en-login.js'
import type { Messages } from '../../src/i18n/messages.js'

/** All that English says: what a button says at first, and what comes with core. */
export const messages: Messages = {
  ...button,
  ...login,
  failures: { ...button.failures, ...login.failures } as Messages['failures'],
}
