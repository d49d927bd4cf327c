// The element in the templates of Solid: `import '@genauth-login/widget/solid'`.
import type { JSX } from 'solid-js'
import type { ElementOptions, GroupOptions, Handlers } from '../dist/types/frameworks/attributes.js'
import type { GenAuthLogin, GenAuthLoginGroup } from '../dist/types/index.js'

export * from '../dist/types/index.js'

type Tag<Element, Options> = Omit<JSX.HTMLAttributes<Element>, keyof Options> &
  Options & { [Name in keyof Options as `prop:${Name & string}`]?: Options[Name] } & Handlers<'on:'>

declare module 'solid-js' {
  namespace JSX {
    interface IntrinsicElements {
      'genauth-login': Tag<GenAuthLogin, ElementOptions>
      'genauth-login-group': Tag<GenAuthLoginGroup, ElementOptions & GroupOptions>
    }
  }
}
