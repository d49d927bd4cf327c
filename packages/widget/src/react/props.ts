import type {
  GenAuthBeforeLoginEvent,
  GenAuthCancelEvent,
  GenAuthCodeEvent,
  GenAuthErrorEvent,
  GenAuthHandoffEvent,
  GenAuthLogin,
  GenAuthLoginGroup,
  GenAuthPopupOpenEvent,
  GenAuthSuccessEvent,
  OptionProperties,
} from '@genauth-login/widget'
import type { DetailedHTMLProps, HTMLAttributes } from 'react'
import type { ElementAttributes, GroupAttributes, GroupOptions } from '../frameworks/attributes.js'

/** The events of a login, as React components have them. */
interface Handlers {
  onBeforeLogin?: ((event: GenAuthBeforeLoginEvent) => void) | undefined
  onPopupOpen?: ((event: GenAuthPopupOpenEvent) => void) | undefined
  onSuccess?: ((event: GenAuthSuccessEvent) => void) | undefined
  onCode?: ((event: GenAuthCodeEvent) => void) | undefined
  onHandoff?: ((event: GenAuthHandoffEvent) => void) | undefined
  onError?: ((event: GenAuthErrorEvent) => void) | undefined
  onCancel?: ((event: GenAuthCancelEvent) => void) | undefined
}

type Options = { [Name in keyof OptionProperties]?: OptionProperties[Name] | undefined }

type Html<Element> = Omit<HTMLAttributes<Element>, keyof Options | keyof Handlers>

/** Each option of the element, its events, and what every HTML element has. */
export type GenAuthLoginProps = Html<GenAuthLogin> & Options & Handlers

/** As {@link GenAuthLoginProps}, and which connections the group shows. */
export type GenAuthLoginGroupProps = Html<GenAuthLoginGroup> & Options & Handlers & GroupOptions

type Tag<Element, Attributes> = Omit<
  DetailedHTMLProps<HTMLAttributes<Element>, Element>,
  keyof Attributes
> &
  Attributes & { class?: string | undefined }

declare module 'react' {
  // eslint-disable-next-line @typescript-eslint/no-namespace -- React's own form
  namespace JSX {
    interface IntrinsicElements {
      'genauth-login': Tag<GenAuthLogin, ElementAttributes>
      'genauth-login-group': Tag<GenAuthLoginGroup, GroupAttributes>
    }
  }
}
