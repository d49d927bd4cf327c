import type { Option, ValueTypes } from './option.js'

/**
 * Every option of `<genauth-login>`: the only list of them. Properties, attributes, the JSON child,
 * `data-*` of the script tag, core's configuration and the documentation follow from it.
 */
export const OPTIONS = {
  /** Base URL of the application, such as `https://my-app.genauth.ai`. */
  domain: { sets: 'client' },
  /** App ID of the application. */
  appId: { sets: 'client' },
  /** Unique ID of the identity source connection, such as `my-xiaomi`. */
  connection: { sets: 'client' },
  /**
   * ID of the identity source connection.
   * @default found by `connection`
   */
  connectionId: { sets: 'client' },
  /**
   * Type id of the social identity source.
   * @default xiaomi
   */
  provider: { sets: 'client' },
  /**
   * The button's text.
   * @default the connection's Display Name, and the provider's own name until that is known
   */
  displayName: { sets: 'client' },
  /**
   * A registered Login Callback URL on the page's own origin.
   * @default the page, without query and fragment; where the registered ones are known and it is
   *   none, the nearest of this origin
   */
  redirectUri: { sets: 'client' },
  /**
   * Logs in through a window, or by leaving the page.
   * @default auto: a window, and a redirect where no window can work
   */
  mode: {
    values: ['auto', 'popup', 'redirect'],
    sets: 'client',
  },
  /**
   * Who redeems the code: the browser, for `tokens`, or the site's back end, which gets the `code`.
   * @default tokens
   */
  response: { values: ['tokens', 'code'], sets: 'client' },
  /**
   * How the authorization response comes back: posted by GenAuth's own page, or in the query or the
   * fragment of the redirect page's address.
   * @default web_message
   */
  responseMode: {
    values: ['web_message', 'query', 'fragment'],
    sets: 'client',
  },
  /**
   * By GenAuth's hosted login page, or directly to the identity source.
   * @default hosted
   */
  route: { values: ['hosted', 'direct'], sets: 'client' },
  /**
   * What the login asks for, separated by spaces.
   * @default openid profile
   */
  scope: { sets: 'client' },
  /**
   * What the person is there for: `register` opens GenAuth's registration.
   * @default login
   */
  intent: { values: ['login', 'register'], sets: 'client' },
  /** ID of the tenant that the person logs in to, in a user pool that has several. */
  tenant: { sets: 'client' },
  /** Where the person comes from, for GenAuth's statistics. */
  source: { sets: 'client' },
  /**
   * Width and height of the login window in CSS pixels, such as `640x720`.
   * @default 480x680
   */
  popupSize: { sets: 'client' },
  /**
   * `iss` of the application's ID tokens.
   * @default the domain, followed by `/oidc`
   */
  issuer: { sets: 'client' },
  /** Refuses authorization responses without `iss`. */
  requireIssuer: { type: 'boolean', sets: 'client' },
  /**
   * Refuses ID tokens whose signature no browser can verify: those with HS256, GenAuth's default.
   */
  requireSignature: { type: 'boolean', sets: 'client' },
  /**
   * How long the person has to finish, in seconds.
   * @default 600 (10 minutes)
   */
  timeoutSeconds: { type: 'number', sets: 'client' },
  /**
   * Words in `navigator.userAgent`, in any case, of browsers in which no window can work.
   * @default `IN_APP_BROWSERS` of core
   */
  inAppBrowsers: { attribute: false, type: 'strings', sets: 'client' },

  /**
   * Where the person is to be after a redirect, on the page's own origin.
   * @default the page that was left, with query and fragment
   */
  returnTo: { sets: 'login' },
  /**
   * The login lives on when the page removes the element: its outcome is dispatched on the
   * element's group, or on the document.
   * @default the login ends with the element
   */
  keepAlive: { type: 'boolean', sets: 'login' },

  /**
   * Where the code goes with `response="code"`: an address of the site's back end.
   * @default nowhere: the page takes the code from `genauth-code`
   */
  loginUri: { sets: 'handoff' },
  /**
   * How the code goes there: as a `form` that is submitted, or by `fetch`, and the page stays.
   * @default form
   */
  handoff: { values: ['form', 'fetch'], sets: 'handoff' },

  /**
   * Where a person who has lost the login window finds the way back: in a dialog over the page,
   * `inline` below the button, or nowhere (`off`).
   * @default modal
   */
  panel: { values: ['modal', 'inline', 'off'], sets: 'look' },
  /**
   * Colours of the button: in those of the identity source, or on the page's own.
   * @default filled
   */
  variant: {
    values: ['filled', 'outline', 'neutral'],
    sets: 'look',
  },
  /**
   * Light or dark.
   * @default auto: the page's own `color-scheme`
   */
  theme: { values: ['auto', 'light', 'dark'], sets: 'look' },
  /**
   * Shape of the button. A `square` or a `circle` shows the mark alone.
   * @default rectangular
   */
  shape: {
    values: ['rectangular', 'pill', 'square', 'circle'],
    sets: 'look',
  },
  /**
   * 44, 38 or 32 px high.
   * @default large
   */
  size: { values: ['large', 'medium', 'small'], sets: 'look' },
  /**
   * The mark: the brand's own, or the logo that the connection has in the console.
   * @default brand
   */
  mark: { values: ['brand', 'logo'], sets: 'look' },
  /** Shows the mark alone; the text is the button's name. */
  iconOnly: { type: 'boolean', sets: 'look' },
  /**
   * The sentence around the name, such as "Sign in with Xiaomi".
   * @default name: the name alone
   */
  text: {
    values: ['name', 'signin_with', 'signup_with', 'continue_with', 'signin'],
    sets: 'look',
  },
  /**
   * Shows what the application asks people to agree to, below the button or the group's list, with
   * a checkbox for each. Without what is required, no login begins.
   */
  agreements: { type: 'boolean', sets: 'look' },
  /** Marks the button as used last. A `<genauth-login-group>` sets it. */
  lastUsed: { type: 'boolean', sets: 'look' },

  /**
   * Shows a panel beside the button, for developers: what the doctor finds, and what the last login
   * did.
   */
  debug: { type: 'boolean', sets: 'element' },
  /** Shows that panel where the page's address has `?genauth-debug`. */
  allowDebug: { type: 'boolean', sets: 'element' },
  /** The person cannot use the button, as in a `<fieldset disabled>`. A script still can. */
  disabled: { type: 'boolean', sets: 'element', reflect: true },
  /** Name of the field that the element is in its form. */
  name: { sets: 'element', reflect: true },
  /** The form around the element is invalid until there is a login. */
  required: { type: 'boolean', sets: 'element', reflect: true },
  /**
   * ID of controls in the same document or shadow root that start the login by a click as well.
   */
  htmlFor: { attribute: 'for', sets: 'element' },
  /**
   * A `GenAuthSession`, or anything like it. The button of a person who is known to it reads
   * `Continue as {name}`.
   */
  session: { attribute: false, type: 'person', sets: 'element' },
} as const satisfies Record<string, Option>

type Options = typeof OPTIONS

/** Name of an option, as its property has it. */
export type OptionName = keyof Options

type TypeOf<Row extends Option> = Row extends { readonly type: infer Type } ? Type : 'string'

type ValueOf<Row extends Option> = Row extends { readonly values: readonly (infer Word)[] }
  ? Word
  : ValueTypes[TypeOf<Row> & keyof ValueTypes]

/** Options as properties of the element. An empty string counts as absent, as in HTML. */
export type OptionProperties = {
  -readonly [Name in OptionName]: ValueOf<Options[Name]> | Absent<Options[Name]>
}

type Absent<Row extends Option> =
  TypeOf<Row> extends 'string' ? '' | null | undefined : null | undefined

/** The names of what `sets` this. */
export type OptionsThatSet<Sets extends Option['sets']> = {
  [Name in OptionName]: Options[Name]['sets'] extends Sets ? Name : never
}[OptionName]

/** Options that a JSON child and a script tag may have as well. */
export type SettingName = OptionsThatSet<'client' | 'login' | 'handoff' | 'look'>

/** What an element is set to. Whatever is empty, or no allowed value, is absent. */
export type Settings = { readonly [Name in SettingName]?: ValueOf<Options[Name]> | undefined }
