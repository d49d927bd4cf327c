import type { RedirectOptions } from '@genauth-login/core'
import { languageOf } from '../i18n/language-of.js'
import type { GenAuthBeforeLoginEvent } from './events.js'
import { initiatorOf } from './initiator.js'

/** What one login of an element is told: what the page says, and what the element knows. */
export function requestOf(host: HTMLElement, before: GenAuthBeforeLoginEvent): RedirectOptions {
  const { loginHint, parameters, returnTo, appState, agreements } = before
  const language = languageOf(host)
  const initiator = initiatorOf(host)
  return { language, loginHint, parameters, returnTo, appState, agreements, initiator }
}
