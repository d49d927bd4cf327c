import type { Brand } from './brand.js'
import type { Messages } from '../i18n/messages.js'

/**
 * What the button says: the name alone, or in a sentence. What is no such text counts as absent, as
 * in HTML.
 */
export function labelOf(
  name: string,
  text: string | null | undefined,
  { texts }: Messages,
): string {
  switch (text) {
    case 'signin':
      return texts.signin
    case 'signin_with':
    case 'signup_with':
    case 'continue_with':
      return texts[text](name)
    default:
      return name
  }
}

/** What people call an identity source: as the language or the site has it, else in English. */
export function nameOf(
  provider: string,
  brand: Brand | undefined,
  { providers }: Messages,
): string {
  const own = Object.hasOwn(providers, provider) && providers[provider]
  return own || brand?.name || provider
}
