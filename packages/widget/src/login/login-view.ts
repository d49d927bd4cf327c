import type { Brand } from '../branding/brand.js'
import { brandHint, labelOf, nameOf } from '../branding/label.js'
import type { Localized } from '../i18n/localize.js'
import type { Failure, KnownMessages } from '../i18n/messages.js'
import type { Settings } from '../settings/options.js'
import type { LoginState } from './login-status.js'

/** What the template shows at one moment. */
export interface LoginView {
  readonly label: string
  /** The label is a sentence or a name in the language below, and not the Display Name. */
  readonly isLabelLocalized: boolean
  /** The label's direction: a name's own, and a sentence's whatever name it begins with. */
  readonly labelDir: 'ltr' | 'rtl' | 'auto'
  /** The language of all sentences, for `lang`. It may be another than the page's. */
  readonly language: string
  /** The direction of that language. */
  readonly dir: 'ltr' | 'rtl'
  /** The label's language is still loading: the label is there for screen readers alone. */
  readonly isLabelPending: boolean
  /** Text beside the label, such as "Last used"; empty when there is none. */
  readonly badge: string
  /** The brand's owner allows no badge in the button: it stands below. */
  readonly isBadgeOutside: boolean
  /** For the developer: the label breaks a rule of the brand's owner. */
  readonly hint: string | undefined
  /** How the identity source's button looks; `undefined` where nobody has said, or while it loads. */
  readonly brand: Brand | undefined
  /** Name of the identity source. */
  readonly source: string
  /** Address of a picture in the place of the brand's mark. */
  readonly logo: string | undefined
  /** The brand is still loading: the button has its size, but is not shown. */
  readonly isBrandPending: boolean
  /** Words for the style sheet. */
  readonly look: Pick<Settings, 'variant' | 'theme' | 'shape' | 'size'>
  /** The mark alone is shown; the label is the button's name and tooltip. */
  readonly isIconOnly: boolean
  /** The page has put content of its own into the element, in the place of mark and label. */
  readonly hasCustomContent: boolean
  readonly isBusy: boolean
  readonly isDisabled: boolean
  /** The button's name, where it is not the label. */
  readonly givenName: string | undefined
  /** The sentence below the button; empty when there is nothing to say. */
  readonly message: string
  /** The message is for screen readers alone. */
  readonly isMessageHidden: boolean
  /**
   * What a click shows that comes before the script, in a page from a server. Empty where the
   * script is there.
   */
  readonly earlyMessage: string
}

/** What is known about an element, a login and the person. */
export interface ViewSource {
  readonly settings: Settings
  /** The element's. */
  readonly language: string
  readonly localized: Localized
  readonly brand: Brand | undefined
  readonly isBrandPending?: boolean
  /** The connection's Display Name, from the application's public configuration. */
  readonly displayName?: string | undefined
  /** The connection's own picture. */
  readonly logo?: string | undefined
  /** What a server's button says, where the Display Name is not known yet. */
  readonly servedLabel?: string | undefined
  /** Name of the person, where the page knows it. */
  readonly personName?: string | undefined
  readonly hasCustomContent?: boolean
  readonly isDisabled?: boolean
  readonly state?: LoginState
  /** Why the login failed. */
  readonly failure?: Failure | undefined
  readonly isServer?: boolean
}

/** The identity source of an element that names none. */
export const DEFAULT_PROVIDER = 'xiaomi'

/** Puts together what the template shows. The same for the browser and a server. */
export function toLoginView(from: ViewSource): LoginView {
  const { settings, language, localized, brand, state = 'idle' } = from
  const { messages, isLoading, dir } = localized
  const { provider = DEFAULT_PROVIDER, shape, variant, theme, size } = settings
  const source = nameOf(provider, brand, messages)
  const displayName = settings.displayName ?? from.displayName
  const naming = { brand, source, displayName, text: settings.text, language, messages }
  const servedLabel = displayName === undefined ? from.servedLabel : undefined
  const ownLabel = servedLabel ?? labelOf(naming)
  const label = from.personName ? messages.continueAs(from.personName) : ownLabel
  const isLabelLocalized = label !== displayName
  const isIconOnly = settings.iconOnly === true || shape === 'square' || shape === 'circle'
  const isNamed = displayName !== undefined && !from.personName && !isIconOnly
  return {
    label,
    isLabelLocalized,
    labelDir: isLabelLocalized && label !== source ? dir : 'auto',
    language: localized.language,
    dir,
    isLabelPending: isLoading && isLabelLocalized,
    badge: settings.lastUsed && !isLoading ? messages.lastUsed : '',
    isBadgeOutside: brand?.badgeOutside === true && !isIconOnly,
    hint: isNamed && !isLoading ? brandHint(naming) : undefined,
    brand,
    source,
    logo: settings.mark === 'logo' ? from.logo : undefined,
    isBrandPending: from.isBrandPending ?? false,
    look: { variant, theme, shape, size },
    isIconOnly,
    hasCustomContent: from.hasCustomContent ?? false,
    isDisabled: from.isDisabled ?? false,
    givenName: undefined,
    isBusy: state === 'pending' || state === 'redirecting' || state === 'finishing',
    message: isLoading ? '' : messageOf(state, from.failure, messages),
    isMessageHidden: state === 'succeeded',
    earlyMessage: from.isServer ? messages.starting : '',
  }
}

function messageOf(
  state: LoginState,
  failure: Failure | undefined,
  messages: KnownMessages,
): string {
  switch (state) {
    case 'pending':
    case 'redirecting':
    case 'cancelled':
    case 'succeeded':
      return messages[state]
    default:
      return (failure && messages.failures[failure]) ?? ''
  }
}
