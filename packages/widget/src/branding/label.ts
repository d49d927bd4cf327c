import type { Brand, ButtonText, SentenceText } from './brand.js'
import type { KnownMessages } from '../i18n/messages.js'
import { nearestLanguages } from '../i18n/language-match.js'

/** What the text of a button follows from. */
export interface LabelOptions {
  readonly brand: Brand | undefined
  /** Name of the identity source in the language: see {@link nameOf}. */
  readonly source: string
  /** The connection's Display Name, or the site's. */
  readonly displayName: string | null | undefined
  /** The `text` attribute. What is no such text counts as absent, as in HTML. */
  readonly text: string | null | undefined
  readonly language: string
  readonly messages: KnownMessages
}

const SENTENCES: readonly string[] = ['signin_with', 'signup_with', 'continue_with']

/**
 * What the button says: the Display Name alone, or a sentence. In a sentence a brand has its own
 * fixed wording or name, where its owner asks for that; a text that the owner forbids is replaced.
 */
export function labelOf(options: LabelOptions): string {
  const { brand, source, displayName, messages } = options
  const text = allowedText(brand, options.text)
  if (isSentence(text)) return sentenceOf(text, options)
  return text === 'signin' ? messages.texts.signin : displayName || source
}

/**
 * Tells a developer that the button breaks its brand's rule, and what helps. `undefined` where it
 * does not.
 */
export function brandHint(options: LabelOptions): string | undefined {
  const { brand, text } = options
  const rule = brand?.wording?.nameAloneBreaks
  if (!rule || allowedText(brand, text) !== 'name') return undefined
  const label = labelOf(options)
  const allowed = allowedSentences(options)
  if (allowed.includes(label)) return undefined
  return `${brand.name}: expected a text such as "${allowed[0] ?? ''}", got "${label}". Set text="signin_with". See ${rule}`
}

/** What people call an identity source: as the language or the site has it, else in English. */
export function nameOf(
  provider: string,
  brand: Brand | undefined,
  { providers }: KnownMessages,
): string {
  const own = Object.hasOwn(providers, provider) && providers[provider]
  return own || brand?.name || provider
}

function allowedText(brand: Brand | undefined, text: string | null | undefined): ButtonText {
  const known = toButtonText(text)
  return brand?.wording?.replaced?.[known] ?? known
}

function toButtonText(text: string | null | undefined): ButtonText {
  return text === 'signin' || isSentence(text) ? text : 'name'
}

function isSentence(text: string | null | undefined): text is SentenceText {
  return SENTENCES.includes(text ?? '')
}

function sentenceOf(text: SentenceText, options: LabelOptions): string {
  const { brand, source, displayName, language, messages } = options
  const { fixed = {}, name } = brand?.wording ?? {}
  const tag = nearestLanguages(language).find((tag) => Object.hasOwn(fixed, tag))
  const own = tag && fixed[tag]?.[text]
  return own || messages.texts[text](name ?? (displayName || source))
}

function allowedSentences(options: LabelOptions): string[] {
  const texts: SentenceText[] = ['signin_with', 'signup_with', 'continue_with']
  return texts
    .filter((text) => allowedText(options.brand, text) === text)
    .map((text) => sentenceOf(text, options))
}
