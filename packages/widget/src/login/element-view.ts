import type { Connection } from '@genauth-login/core'
import { brandOf } from '../branding/load-brand.js'
import type { Settings } from '../settings/options.js'
import { hasCustomContent, isNamed } from './custom-content.js'
import { givenNameOf } from './given-name.js'
import { DEFAULT_PROVIDER, toLoginView } from './login-view.js'
import type { LoginView, ViewSource } from './login-view.js'

/** An element with a login button. */
interface LoginButton extends HTMLElement {
  readonly labels: Iterable<Node>
  readonly isDisabled: boolean
  readonly settings: Settings
  requestUpdate(): void
}

/** What the element does not tell of itself. */
export interface Known extends Pick<
  ViewSource,
  'language' | 'localized' | 'servedLabel' | 'personName' | 'state' | 'failure'
> {
  /** The connection, once the application's public configuration is loaded. */
  readonly connection: Connection | undefined
  /** Address of a picture that could not be loaded. */
  readonly brokenLogo: string | undefined
}

/** Puts together what an element's template shows at this moment. */
export function viewOf(
  element: LoginButton,
  { connection, brokenLogo, ...known }: Known,
): LoginView {
  const { settings, isDisabled } = element
  const provider = settings.provider ?? connection?.provider ?? DEFAULT_PROVIDER
  const { brand, isLoading } = brandOf(provider, () => element.requestUpdate())
  const isCustom = hasCustomContent(element)
  const view = toLoginView({
    ...known,
    settings: { ...settings, provider },
    brand,
    isBrandPending: isLoading,
    displayName: connection?.displayName,
    logo: connection?.logo === brokenLogo ? undefined : connection?.logo,
    hasCustomContent: isCustom,
    isDisabled,
  })
  // A face without words has the name of the button that it stands for.
  const ownName = isCustom && !isNamed(element) ? view.label : undefined
  return { ...view, givenName: givenNameOf(element) ?? ownName }
}
