import type { Brand } from '../branding/brand.js'
import { brand as xiaomi } from '../branding/brands/xiaomi.js'
import { BRANDS } from '../branding/brand-registry.js'
import { labelOf, nameOf } from '../branding/label.js'
import { loadMessages } from '../i18n/localize.js'
import type { Face } from '../login/login-button.js'
import type { Messages } from '../i18n/messages.js'
import { presence } from '../settings/presence.js'
import { writeLoginButton } from './served-button.js'
import { styleOf } from './served-style.js'

/** How an element is rendered before there is a script. */
export interface RenderOptions {
  /** Language of the page, for an element that has no `lang` of its own. Default is `en`. */
  readonly language?: string | undefined
  /**
   * For the style element, on a page whose Content Security Policy asks for one. Default: none; see
   * `styleHash()`.
   */
  readonly nonce?: string | undefined
}

/** Settings by the names of their attributes, in lower case. */
export type Attributes = ReadonlyMap<string, string>

/** Writes the style sheet for an element with these attributes. */
export async function writeStyle(attributes: Attributes): Promise<string> {
  return styleOf(await loadBrand(providerOf(attributes)))
}

/**
 * Writes the button of an element with these attributes, as the element would build it before it
 * knows the Display Name.
 */
export async function writeButton(attributes: Attributes, options: RenderOptions): Promise<string> {
  const language = attributes.get('lang') || options.language || 'en'
  const provider = providerOf(attributes)
  const [brand, { messages }] = await Promise.all([loadBrand(provider), loadMessages(language)])
  const source = nameOf(provider, brand, messages)
  return writeLoginButton(toFace(attributes, { brand, source, messages }), messages.starting)
}

interface Known {
  readonly brand: Brand | undefined
  readonly source: string
  readonly messages: Messages
}

function toFace(attributes: Attributes, { brand, source, messages }: Known): Face {
  const word = (name: string) => attributes.get(name)
  const isThere = (name: string) => presence.fromAttribute(word(name) ?? null)
  const shape = word('shape')
  return {
    label: labelOf(word('display-name') || source, word('text'), messages),
    blank: false,
    brand,
    unseen: false,
    source,
    badge: isThere('last-used') ? messages.lastUsed : '',
    look: { variant: word('variant'), theme: word('theme'), shape, size: word('size') },
    iconOnly: isThere('icon-only') || shape === 'square' || shape === 'circle',
    busy: false,
    message: '',
    quiet: false,
  }
}

function providerOf(attributes: Attributes): string {
  return attributes.get('provider') || 'xiaomi'
}

async function loadBrand(provider: string): Promise<Brand | undefined> {
  if (provider === 'xiaomi') return xiaomi
  return (await BRANDS.get(provider)?.())?.brand
}
