// The element in the templates of Svelte: `import '@genauth-login/widget/svelte'`.
import type { HTMLAttributes } from 'svelte/elements'
import type { ElementAttributes, GroupAttributes } from '../dist/types/frameworks/attributes.js'
import type { GenAuthLogin, GenAuthLoginGroup } from '../dist/types/index.js'

export * from '../dist/types/index.js'

type Tag<Element extends EventTarget, Attributes> = Omit<
  HTMLAttributes<Element>,
  keyof Attributes
> &
  Attributes

declare module 'svelte/elements' {
  interface SvelteHTMLElements {
    'genauth-login': Tag<GenAuthLogin, ElementAttributes>
    'genauth-login-group': Tag<GenAuthLoginGroup, GroupAttributes>
  }
}
