import { createElement, forwardRef } from 'react'
import type { ForwardRefExoticComponent } from 'react'

interface ServerComponentOptions {
  readonly tagName: string
  readonly elementClass: { readonly prototype: object }
  readonly events: object
  readonly displayName: string
}

/**
 * Renders the element on a server, with its options as attributes: it is whole before React has
 * come to it, so that a login that has returned by redirect finds them.
 */
export function createServerComponent(
  options: ServerComponentOptions,
): ForwardRefExoticComponent<object> {
  const { tagName, elementClass, events, displayName } = options
  const component = forwardRef((props: object) => {
    const attributes = Object.entries(props)
      .filter(([name]) => !(name in events))
      .map(([name, value]: [string, unknown]) =>
        name in elementClass.prototype
          ? [toAttribute(name), isAttribute(value) ? value : undefined]
          : [name === 'className' ? 'class' : name, value],
      )
    return createElement(tagName, Object.fromEntries(attributes))
  })
  component.displayName = displayName
  return component
}

function toAttribute(name: string): string {
  if (name === 'htmlFor') return 'for'
  return name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)
}

/** Frameworks write `false` as no attribute, or as `"false"`, which counts as not there. */
function isAttribute(value: unknown): boolean {
  return typeof value === 'string' || typeof value === 'number' || value === true
}
