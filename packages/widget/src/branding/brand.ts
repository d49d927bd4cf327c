/**
 * How the button of an identity source looks and reads by its owner's rules. Data: a module each in
 * `brands/`, written by `npm run brands`. The rules with their sources are in `docs/brands.md`.
 */
export interface Brand {
  /** Name in English. Other languages have theirs in `i18n/locales/`. */
  readonly name: string
  /**
   * Parts of the mark, bottom first, four at most. Absent where no free mark is known: none is
   * invented.
   */
  readonly mark?: readonly MarkPart[]
  /**
   * Style sheet with the official colours and least sizes: see `brand.styles.ts`. Absent where the
   * button looks as for an identity source without a brand.
   */
  readonly styles?: string
  readonly wording?: Wording
  /** The "last used" badge stands outside the button: the owner allows nothing else in it. */
  readonly badgeOutside?: true
}

/** One path of a mark, even-odd, in a box of 24 by 24. */
export interface MarkPart {
  readonly path: string
  /** Where the mark has one colour, this part is a hole. */
  readonly isHole?: true
}

/** Values of the `text` attribute. */
export type ButtonText = 'name' | 'signin' | SentenceText

export type SentenceText = 'signin_with' | 'signup_with' | 'continue_with'

/** What a button may say by its owner's rules. */
export interface Wording {
  /** Name inside a sentence, in the place of the Display Name. */
  readonly name?: string
  /** Texts that the owner forbids, and the one that is shown instead. */
  readonly replaced?: Readonly<Partial<Record<ButtonText, SentenceText>>>
  /** Fixed sentences by the names of the languages' files, such as `zh-cn`. */
  readonly fixed?: Readonly<Record<string, Readonly<Partial<Record<SentenceText, string>>>>>
  /** Address of the rule that the Display Name alone breaks. Absent where none is broken. */
  readonly nameAloneBreaks?: string
}
