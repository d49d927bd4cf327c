import type {
  GenAuthBeforeLoginEvent,
  GenAuthCancelEvent,
  GenAuthCodeEvent,
  GenAuthErrorEvent,
  GenAuthHandoffEvent,
  GenAuthPopupOpenEvent,
  GenAuthSuccessEvent,
} from '../login/events.js'
import type { OPTIONS, OptionName, OptionProperties } from '../settings/options.js'

type Kebab<Name extends string> = Name extends `${infer Letter}${infer Rest}`
  ? `${Letter extends Lowercase<Letter> ? Letter : `-${Lowercase<Letter>}`}${Kebab<Rest>}`
  : Name

/** Name of an option's attribute; `never` when there is none. */
type AttributeOf<Name extends OptionName> = (typeof OPTIONS)[Name] extends {
  readonly attribute: infer Attribute
}
  ? Attribute & string
  : Kebab<Name>

/** What an attribute may be written as: a number and a boolean also as their text. */
type Written<Value> =
  | Value
  | (number extends Value ? `${number}` : never)
  | (true extends Value ? '' | 'true' | 'false' : never)

/** Handlers of the events, by their names behind what a framework writes before them. */
export type Handlers<Prefix extends string> = {
  [Type in keyof Events as `${Prefix}${Type}`]?: ((event: Events[Type]) => void) | undefined
}

/** The events of both elements. */
export interface Events {
  'genauth-before-login': GenAuthBeforeLoginEvent
  'genauth-popup-open': GenAuthPopupOpenEvent
  'genauth-success': GenAuthSuccessEvent
  'genauth-code': GenAuthCodeEvent
  'genauth-handoff': GenAuthHandoffEvent
  'genauth-error': GenAuthErrorEvent
  'genauth-cancel': GenAuthCancelEvent
}

/** The options of an element as attributes and as properties, for templates of frameworks. */
export type ElementOptions = {
  [Name in OptionName as AttributeOf<Name>]?: Written<OptionProperties[Name]> | undefined
} & { [Name in OptionName]?: OptionProperties[Name] | undefined }

/** As {@link ElementOptions}, and handlers where a framework writes them as `on` and the event. */
export type ElementAttributes = ElementOptions & Handlers<'on'>

/** Which connections a group shows. */
export interface GroupOptions {
  only?: string | null | undefined
  exclude?: string | null | undefined
  remember?: string | null | undefined
}

/** As {@link ElementAttributes}, for a group. */
export type GroupAttributes = ElementAttributes & GroupOptions
