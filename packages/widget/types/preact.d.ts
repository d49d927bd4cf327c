// The element in the templates of Preact: `import '@genauth-login/widget/preact'`.
import type { HTMLAttributes } from 'preact'
import type { ElementAttributes, GroupAttributes } from '../dist/types/frameworks/attributes.js'
import type { GenAuthLogin, GenAuthLoginGroup } from '../dist/types/index.js'

export * from '../dist/types/index.js'

type Tag<Element extends EventTarget, Attributes> = Omit<
  HTMLAttributes<Element>,
  keyof Attributes
> &
  Attributes

declare module 'preact' {
  namespace JSX {
    interface IntrinsicElements {
      'genauth-login': Tag<GenAuthLogin, ElementAttributes>
      'genauth-login-group': Tag<GenAuthLoginGroup, GroupAttributes>
    }
  }
}
