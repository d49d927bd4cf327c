import type { Messages } from './messages.js'

type Sentence = (name: string) => string

const FIRST_STRONG_ISOLATE = '\u2068'
const POP_DIRECTIONAL_ISOLATE = '\u2069'

/** Letters and marks of right-to-left scripts, and controls that change the direction. */
const TURNS =
  /[\u0590-\u08ff\u200f\u202a-\u202e\u2066-\u2069\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u

/**
 * Keeps a name from disturbing the sentence around it, and the sentence from disturbing the name:
 * "Acme Inc." in Arabic, an Arabic name in English.
 *
 * @see [Unicode Bidirectional Algorithm](https://www.unicode.org/reports/tr9/#Explicit_Directional_Isolates)
 */
export function isolateNames(messages: Messages, dir: 'ltr' | 'rtl'): Messages {
  const isolate = (name: string) =>
    needsIsolation(name, dir) ? FIRST_STRONG_ISOLATE + name + POP_DIRECTIONAL_ISOLATE : name
  const isolating = (sentence: Sentence) => (name: string) => sentence(isolate(name))
  const { agreement, texts, continueAs } = messages
  return {
    ...messages,
    continueAs: isolating(continueAs),
    agreement: { ...agreement, label: isolating(agreement.label) },
    texts: {
      ...texts,
      signin_with: isolating(texts.signin_with),
      signup_with: isolating(texts.signup_with),
      continue_with: isolating(texts.continue_with),
    },
  }
}

/**
 * A left-to-right name in a left-to-right sentence looks the same without isolation: the text stays
 * as one types it, so that it is found by what looks for a button by its name.
 */
function needsIsolation(name: string, dir: 'ltr' | 'rtl'): boolean {
  return dir === 'rtl' || TURNS.test(name)
}
