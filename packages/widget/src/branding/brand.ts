/**
 * How the button of an identity source looks and reads by its owner's rules. Data: a module each in
 * `brands/`, written by `npm run brands`. The rules with their sources are in `docs/brands.md`.
 */
export interface Brand {
  /** Name in English. */
  readonly name: string
  /** Name in Simplified Chinese, where it differs. */
  readonly nameZh?: string
  /**
   * Parts of the mark, bottom first, four at most. Absent where no free mark is known: none is
   * invented.
   */
  readonly mark?: readonly MarkPart[]
  /** A variant that is absent looks as it does for an identity source without a brand. */
  readonly surfaces?: Readonly<Partial<Record<Variant, LightDark>>>
  readonly sizes?: BrandSizes
  readonly wording?: Wording
  /** The "last used" badge stands outside the button: the owner allows nothing else in it. */
  readonly badgeOutside?: true
}

export type Variant = 'filled' | 'outline' | 'neutral'

/** One path of a mark, even-odd, in a box of 24 by 24. Colours are `#rrggbb`. */
export interface MarkPart {
  readonly path: string
  /** Official colour on a light surface. */
  readonly light: string
  /** Official colour on a dark surface. Default is `light`. */
  readonly dark?: string
  /** In one-colour use this part is a hole. Default: it has the one colour. */
  readonly oneColour?: 'transparent'
}

/** The surface of a button on a light page and on a dark one. */
export interface LightDark {
  readonly light: Surface
  /** Default is `light`. */
  readonly dark?: Surface
}

export interface Surface {
  readonly background: string
  /** Of the text. Contrast with `background`, hovered or not, is 4.5:1 or more. */
  readonly color: string
  /** Default is `transparent`. */
  readonly borderColor?: string
  /** Laid over the background under the pointer: `#rrggbbaa`. */
  readonly hoverOverlay: string
  /**
   * Colours of the mark: those for light or dark surfaces, or one colour. Default: as the page.
   * A mark is never tinted for contrast: logotypes are exempt (WCAG 2.2, 1.4.3 and 1.4.11).
   */
  readonly mark?: 'light' | 'dark' | { readonly oneColour: string }
}

/** Sizes that the owner's rules ask for, in CSS pixels, and shares of the button's height. */
export interface BrandSizes {
  readonly minHeight?: number
  /** Where the mark stands alone. Default is `minHeight`. */
  readonly minHeightIconOnly?: number
  /** Of a button with text. */
  readonly minWidth?: number
  readonly minIcon?: number
  /** The one size that the mark may have. */
  readonly icon?: number
  /** Size of a mark that stands alone, as a share of the button's height. */
  readonly iconOnlyShare?: number
  /** Size of the text, as a share of the button's height. */
  readonly textShare?: number
  readonly fontWeight?: number
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
  /** Fixed sentences by language tag, in their shortest form: `zh` is Simplified Chinese. */
  readonly fixed?: Readonly<Record<string, Readonly<Partial<Record<SentenceText, string>>>>>
  /** Address of the rule that the Display Name alone breaks. Absent where none is broken. */
  readonly nameAloneBreaks?: string
}
