import {
  GenAuthLogin as LoginElement,
  GenAuthLoginGroup as GroupElement,
} from '@genauth-login/widget'
import { createComponent } from '@lit/react'
import * as React from 'react'
import type { ForwardRefExoticComponent, RefAttributes } from 'react'
import type { GenAuthLoginGroupProps, GenAuthLoginProps } from './props.js'
import { createServerComponent } from './server-component.js'

type Component<Props, Element> = ForwardRefExoticComponent<Props & RefAttributes<Element>>

const EVENTS = {
  onBeforeLogin: 'genauth-before-login',
  onPopupOpen: 'genauth-popup-open',
  onSuccess: 'genauth-success',
  onCode: 'genauth-code',
  onHandoff: 'genauth-handoff',
  onError: 'genauth-error',
  onCancel: 'genauth-cancel',
}

const create = typeof window === 'undefined' ? createServerComponent : createComponent

/** `<genauth-login>` as a React component. Its ref is the element. */
export const GenAuthLogin = create({
  react: React,
  tagName: 'genauth-login',
  elementClass: LoginElement,
  events: EVENTS,
  displayName: 'GenAuthLogin',
}) as Component<GenAuthLoginProps, LoginElement>

/** `<genauth-login-group>` as a React component. Its ref is the element. */
export const GenAuthLoginGroup = create({
  react: React,
  tagName: 'genauth-login-group',
  elementClass: GroupElement,
  events: EVENTS,
  displayName: 'GenAuthLoginGroup',
}) as Component<GenAuthLoginGroupProps, GroupElement>
