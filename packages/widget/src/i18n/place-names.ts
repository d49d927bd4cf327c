import type { KnownMessages } from './messages.js'

type Sentence = (name: string) => string

const FIRST_STRONG_ISOLATE = '\u2068'
const POP_DIRECTIONAL_ISOLATE = '\u2069'

/** Letters and marks of right-to-left scripts, and controls that change the direction. */
const TURNS =
  /[\u0590-\u08ff\u200f\u202a-\u202e\u2066-\u2069\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u

const STARTS_LATIN = /^\u2068?(?=[\p{Script=Latin}\d])/u
const ENDS_LATIN = /(?<=[\p{Script=Latin}\d)])\u2069?$/u

/** Where sentences stand that get a name. */
export interface Place {
  /** Language of the sentences, in lower case. */
  readonly language: string
  readonly dir: 'ltr' | 'rtl'
}

/** Has every name that is put into a sentence isolated, and in Chinese spaced. */
export function placeNames(messages: KnownMessages, { language, dir }: Place): KnownMessages {
  const isChinese = /^(zh|yue)\b/.test(language)
  const placing =
    (sentence: Sentence): Sentence =>
    (name) =>
      isChinese ? sentence(spaced(isolated(name, dir))).trim() : sentence(isolated(name, dir))
  const { agreement, texts, continueAs } = messages
  return {
    ...messages,
    continueAs: placing(continueAs),
    agreement: { ...agreement, label: placing(agreement.label) },
    texts: {
      ...texts,
      signin_with: placing(texts.signin_with),
      signup_with: placing(texts.signup_with),
      continue_with: placing(texts.continue_with),
    },
  }
}

/**
 * A name that does not disturb the sentence around it, nor the sentence the name: "Acme Inc." in
 * Arabic, an Arabic name in English. A left-to-right name in a left-to-right sentence needs nothing:
 * that stays as one types it, and what looks for a button by its text finds it.
 *
 * @see [Unicode Bidirectional Algorithm](https://www.unicode.org/reports/tr9/#Explicit_Directional_Isolates)
 */
function isolated(name: string, dir: 'ltr' | 'rtl'): string {
  const needsIsolation = dir === 'rtl' || TURNS.test(name)
  return needsIsolation ? FIRST_STRONG_ISOLATE + name + POP_DIRECTIONAL_ISOLATE : name
}

/** A name with a space towards Chinese where it is Latin: `使用 GitHub 登录`. */
export function spaced(name: string): string {
  return name.replace(STARTS_LATIN, ' $&').replace(ENDS_LATIN, '$& ')
}
