import type { PersonSource } from '../login/known-person.js'

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
  /** Name of the attribute; `false` when there is none. */
  readonly attribute: string | false
  readonly type: keyof ValueTypes
  /** The words that it may have. Another one counts as absent, as in HTML. */
  readonly values?: readonly string[]
  /**
   * What it sets: the `client` of core, where a code goes (`handoff`), the `look`, or something
   * that makes sense on the `element` alone. Options of the element are in no JSON child and on no
   * script tag.
   */
  readonly sets: 'client' | 'handoff' | 'look' | 'element'
}

/**
 * Every option of `<genauth-login>`: the only list of them. Properties, attributes, the JSON child,
 * `data-*` of the script tag, core's configuration and the documentation follow from it.
 */
export const OPTIONS = {
  /** Base URL of the application, such as `https://my-app.genauth.ai`. */
  domain: { attribute: 'domain', type: 'string', sets: 'client' },
  /** App ID of the application. */
  appId: { attribute: 'app-id', type: 'string', sets: 'client' },
  /** Unique ID of the identity source connection, such as `my-xiaomi`. */
  connection: { attribute: 'connection', type: 'string', sets: 'client' },
  /**
   * ID of the identity source connection.
   * @default found by `connection`
   */
  connectionId: { attribute: 'connection-id', type: 'string', sets: 'client' },
  /**
   * Type id of the social identity source.
   * @default xiaomi
   */
  provider: { attribute: 'provider', type: 'string', sets: 'client' },
  /**
   * The button's text.
   * @default the connection's Display Name, and the provider's own name until that is known
   */
  displayName: { attribute: 'display-name', type: 'string', sets: 'client' },
  /**
   * A registered Login Callback URL on the page's own origin.
   * @default the page, without query and fragment
   */
  redirectUri: { attribute: 'redirect-uri', type: 'string', sets: 'client' },
  /**
   * Logs in through a window, or by leaving the page.
   * @default auto: a window, and a redirect where no window can work
   */
  mode: {
    attribute: 'mode',
    type: 'string',
    values: ['auto', 'popup', 'redirect'],
    sets: 'client',
  },
  /**
   * Who redeems the code: the browser, for `tokens`, or the site's back end, which gets the `code`.
   * @default tokens
   */
  response: { attribute: 'response', type: 'string', values: ['tokens', 'code'], sets: 'client' },
  /**
   * How the authorization response comes back: posted by GenAuth's own page, or in the query or the
   * fragment of the redirect page's address.
   * @default web_message
   */
  responseMode: {
    attribute: 'response-mode',
    type: 'string',
    values: ['web_message', 'query', 'fragment'],
    sets: 'client',
  },
  /**
   * By GenAuth's hosted login page, or directly to the identity source.
   * @default hosted
   */
  route: { attribute: 'route', type: 'string', values: ['hosted', 'direct'], sets: 'client' },
  /**
   * What the login asks for, separated by spaces.
   * @default openid profile
   */
  scope: { attribute: 'scope', type: 'string', sets: 'client' },
  /**
   * `iss` of the application's ID tokens.
   * @default the domain, followed by `/oidc`
   */
  issuer: { attribute: 'issuer', type: 'string', sets: 'client' },
  /** Refuses authorization responses without `iss`. */
  requireIssuer: { attribute: 'require-issuer', type: 'boolean', sets: 'client' },
  /**
   * Refuses ID tokens whose signature no browser can verify: those with HS256, GenAuth's default.
   */
  requireSignature: { attribute: 'require-signature', type: 'boolean', sets: 'client' },
  /**
   * How long the person has to finish, in seconds.
   * @default 600 (10 minutes)
   */
  timeoutSeconds: { attribute: 'timeout-seconds', type: 'number', sets: 'client' },
  /**
   * Words in `navigator.userAgent`, in any case, of browsers in which no window can work.
   * @default `IN_APP_BROWSERS` of core
   */
  inAppBrowsers: { attribute: false, type: 'strings', sets: 'client' },

  /**
   * Where the code goes with `response="code"`: an address of the site's back end.
   * @default nowhere: the page takes the code from `genauth-code`
   */
  loginUri: { attribute: 'login-uri', type: 'string', sets: 'handoff' },
  /**
   * How the code goes there: as a `form` that is submitted, or by `fetch`, and the page stays.
   * @default form
   */
  handoff: { attribute: 'handoff', type: 'string', values: ['form', 'fetch'], sets: 'handoff' },

  /**
   * Where a person who has lost the login window finds the way back: in a dialog over the page,
   * `inline` below the button, or nowhere (`off`).
   * @default modal
   */
  panel: { attribute: 'panel', type: 'string', values: ['modal', 'inline', 'off'], sets: 'look' },
  /** @default filled */
  variant: {
    attribute: 'variant',
    type: 'string',
    values: ['filled', 'outline', 'neutral'],
    sets: 'look',
  },
  /**
   * Light or dark.
   * @default auto: the page's own `color-scheme`
   */
  theme: { attribute: 'theme', type: 'string', values: ['auto', 'light', 'dark'], sets: 'look' },
  /**
   * Shape of the button. A `square` or a `circle` shows the mark alone.
   * @default rectangular
   */
  shape: {
    attribute: 'shape',
    type: 'string',
    values: ['rectangular', 'pill', 'square', 'circle'],
    sets: 'look',
  },
  /**
   * 44, 38 or 32 px high.
   * @default large
   */
  size: { attribute: 'size', type: 'string', values: ['large', 'medium', 'small'], sets: 'look' },
  /** Shows the mark alone; the text is the button's name. */
  iconOnly: { attribute: 'icon-only', type: 'boolean', sets: 'look' },
  /**
   * The sentence around the name, such as "Sign in with Xiaomi".
   * @default name: the name alone
   */
  text: {
    attribute: 'text',
    type: 'string',
    values: ['name', 'signin_with', 'signup_with', 'continue_with', 'signin'],
    sets: 'look',
  },
  /** Marks the button as used last. A `<genauth-login-group>` sets it. */
  lastUsed: { attribute: 'last-used', type: 'boolean', sets: 'look' },

  /**
   * ID of controls in the same document or shadow root that start the login by a click as well.
   */
  htmlFor: { attribute: 'for', type: 'string', sets: 'element' },
  /**
   * A `GenAuthSession`, or anything like it. The button of a person who is known to it reads
   * `Continue as {name}`.
   */
  session: { attribute: false, type: 'person', sets: 'element' },
} as const satisfies Record<string, Option>

type Options = typeof OPTIONS

/** Name of an option, as its property has it. */
export type OptionName = keyof Options

type ValueOf<Row extends Option> = Row extends { readonly values: readonly (infer Word)[] }
  ? Word
  : ValueTypes[Row['type']]

/** Options as properties of the element. An empty string counts as absent, as in HTML. */
export type OptionProperties = {
  -readonly [Name in OptionName]: ValueOf<Options[Name]> | Absent<Options[Name]>
}

type Absent<Row extends Option> = Row['type'] extends 'string'
  ? '' | null | undefined
  : null | undefined

/** The names of what `sets` this. */
export type OptionsThatSet<Sets extends Option['sets']> = {
  [Name in OptionName]: Options[Name]['sets'] extends Sets ? Name : never
}[OptionName]

/** Options that a JSON child and a script tag may have as well. */
export type SettingName = OptionsThatSet<'client' | 'handoff' | 'look'>

/** What an element is set to. Whatever is empty, or no allowed value, is absent. */
export type Settings = { readonly [Name in SettingName]?: ValueOf<Options[Name]> | undefined }
