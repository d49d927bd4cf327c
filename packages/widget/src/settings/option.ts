/** What says who is signed in: a `GenAuthSession`, or anything like it. */
export interface PersonSource {
  /** With `name` or `nickname`, when somebody is. */
  readonly claims?: object | undefined
  addEventListener(
    type: 'genauth-session-change',
    listener: () => void,
    options: { signal: AbortSignal },
  ): void
}

/** What a value of each type is in TypeScript. */
export interface ValueTypes {
  string: string
  /** An attribute that is there or not; `"false"` counts as not, as frameworks write it. */
  boolean: boolean
  /** Above 0. */
  number: number
  /** Not to be had from an attribute: a script or a JSON child gives it. */
  strings: readonly string[]
  person: PersonSource
}

/** One option of the element. Its doc comment is its description, `@default` its default. */
export interface Option {
  /**
   * Name of the attribute; `false` when there is none. Default is the name in kebab-case: `app-id`.
   */
  readonly attribute?: string | false
  /** Default is `string`. */
  readonly type?: keyof ValueTypes
  /** The words that it may have. Another one counts as absent, as in HTML. */
  readonly values?: readonly string[]
  /**
   * What it sets: the `client` of core, one `login`, where a code goes (`handoff`), the `look`, or
   * something that makes sense on the `element` alone. Options of the element are in no JSON child
   * and on no script tag.
   */
  readonly sets: 'client' | 'login' | 'handoff' | 'look' | 'element'
  /** The attribute follows the property: the browser reads it, too. */
  readonly reflect?: true
}
