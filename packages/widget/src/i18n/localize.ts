import { canonicalLanguage, directionOf, nearestLanguages } from './language-match.js'
import { LANGUAGES } from './language-registry.js'
import type { LoadTranslation } from './language-registry.js'
import { messages as buttonEnglish } from './locales/en.js'
import type { KnownMessages, PartialMessages } from './messages.js'
import { placeNames } from './place-names.js'

/** English, as far as it is there. */
let english = buttonEnglish

/** The strings for a language, as far as they are there. */
export interface Localized {
  readonly messages: KnownMessages
  /** The language that the strings are in, for `lang`: `en` where nobody has written the other. */
  readonly language: string
  /** The direction of that language, for `dir`. */
  readonly dir: 'ltr' | 'rtl'
  /** The language has a file that has not arrived yet. */
  readonly isLoading: boolean
}

/** What is told when strings may have changed. */
export interface MessagesListener {
  onMessagesChange(): void
}

/** A language's file that was asked for. */
interface Loading {
  readonly settled: Promise<void>
  isLoading: boolean
  /** Nothing until it arrives, or when it could not be had. */
  messages: PartialMessages | undefined
}

const loadings = new Map<LoadTranslation, Loading>()
/** What the site has defined, by canonical tags. */
const defined = new Map<string, PartialMessages>()
/** What {@link messagesFor} has answered, by the tags it was asked with. */
const answers = new Map<string, Localized>()
const listeners = new Set<MessagesListener>()

/**
 * Overrides strings of a language, or adds a language. What is left out stays as it is: in the
 * language where there is one, else in English. For all elements, those that are there already,
 * too; a second call for a language replaces the first, and one with `{}` takes it back.
 *
 * @param language A language tag, such as `de-AT`.
 * @throws {RangeError} when it is no language tag.
 *
 * @example
 * defineMessages('de-AT', { cancelled: 'Anmeldung wurde abgebrochen.' })
 */
export function defineMessages(language: string, messages: PartialMessages): void {
  const tag = canonicalLanguage(language)
  if (Object.keys(messages).length) defined.set(tag, messages)
  else defined.delete(tag)
  answers.clear()
  for (const listener of listeners) listener.onMessagesChange()
}

/** Adds what English says beside what it says at first. */
export function completeEnglish(messages: PartialMessages): void {
  english = override(buttonEnglish, messages)
  answers.clear()
}

/**
 * The strings for a language tag, or for the nearest language there is. What nobody has written is
 * in English. The same object until something in it changes. Where nobody has loaded the language
 * yet, that begins.
 */
export function messagesFor(language: string): Localized {
  const answer = answers.get(language) ?? compose(language)
  answers.set(language, answer)
  return answer
}

/** The strings for a language tag, when its file has arrived. */
export async function loadMessages(language: string): Promise<Localized> {
  for (const tag of writtenLanguages(language)) await loadingOf(tag)?.settled
  return messagesFor(language)
}

/** Whether somebody, the site included, has written the language or one that may stand for it. */
export function isWritten(language: string): boolean {
  return writtenLanguages(language).length > 0
}

/** Tells the listener when strings may have changed. */
export function watchMessages(listener: MessagesListener): void {
  listeners.add(listener)
}

/** Ends what {@link watchMessages} began. */
export function unwatchMessages(listener: MessagesListener): void {
  listeners.delete(listener)
}

function compose(language: string): Localized {
  const tags = writtenLanguages(language)
  const spoken = tags.find((tag) => stringsIn(tag).length > 0) ?? 'en'
  const dir = directionOf(spoken)
  const messages = tags.flatMap(stringsIn).reduceRight(override, english)
  return Object.freeze({
    messages: placeNames(messages, { language: spoken, dir }),
    language: spoken,
    dir,
    isLoading: tags.some((tag) => loadingOf(tag)?.isLoading),
  })
}

/**
 * The languages that stand for a tag, nearest first: what the site has defined, until one that has
 * a file, beyond which there is English alone.
 */
function writtenLanguages(tag: string): readonly string[] {
  const written = nearestLanguages(tag).filter(isTagWritten)
  // The browser knows more names of languages: `deu`, `jpn`.
  const tags = written.length ? written : nearestLanguages(resolveAlias(tag)).filter(isTagWritten)
  const file = tags.findIndex((tag) => LANGUAGES.has(tag))
  return file < 0 ? tags : tags.slice(0, file + 1)
}

function isTagWritten(tag: string): boolean {
  return tag === 'en' || LANGUAGES.has(tag) || defined.has(tag)
}

function resolveAlias(tag: string): string {
  try {
    return new Intl.Locale(tag).toString()
  } catch {
    return ''
  }
}

/** What there is in a language, the site's own first. */
function stringsIn(tag: string): PartialMessages[] {
  return [defined.get(tag), loadingOf(tag)?.messages].filter((strings) => strings !== undefined)
}

/** The language's file, which begins to load when it is asked for first. */
function loadingOf(tag: string): Loading | undefined {
  const load = LANGUAGES.get(tag)
  return load && (loadings.get(load) ?? start(load))
}

function start(load: LoadTranslation): Loading {
  const settled = load()
    .then(
      (file) => file.messages,
      () => undefined,
    )
    .then((messages) => {
      Object.assign(loading, { messages, isLoading: false })
      for (const [language, answer] of answers) if (answer.isLoading) answers.delete(language)
      for (const listener of listeners) listener.onMessagesChange()
    })
  const loading: Loading = { settled, messages: undefined, isLoading: true }
  loadings.set(load, loading)
  return loading
}

/** Lays strings over others: what is left out shows through. */
function override(base: KnownMessages, layer: PartialMessages): KnownMessages {
  return {
    ...base,
    ...given(layer),
    providers: { ...base.providers, ...given(layer.providers) },
    panel: { ...base.panel, ...given(layer.panel) },
    agreement: { ...base.agreement, ...given(layer.agreement) },
    texts: { ...base.texts, ...given(layer.texts) },
    failures: { ...base.failures, ...given(layer.failures) },
  }
}

/** Without what is `undefined`, which JavaScript may hand over for what is left out. */
function given<Strings extends object>(strings: Strings | undefined): Given<Strings> {
  const entries = Object.entries(strings ?? {}).filter(([, value]) => value !== undefined)
  return Object.fromEntries(entries) as Given<Strings>
}

type Given<Strings> = { readonly [Key in keyof Strings]: Exclude<Strings[Key], undefined> }
