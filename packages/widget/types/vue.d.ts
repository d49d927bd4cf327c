// The element in the templates of Vue: `import '@genauth-login/widget/vue'`.
import type { HTMLAttributes } from 'vue'
import type { ElementOptions, Events, GroupOptions } from '../dist/types/frameworks/attributes.js'
import type { GenAuthLogin, GenAuthLoginGroup } from '../dist/types/index.js'

export * from '../dist/types/index.js'

type Tag<Element, Options> = new () => Element & {
  /** Vue's templates read it; no element has it. @deprecated */
  $props: Omit<HTMLAttributes, keyof Options> & Options
  /** Vue's templates read it; no element has it. @deprecated */
  $emit: Emit
}

type Emit = UnionToIntersection<
  { [Type in keyof Events]: (type: Type, event: Events[Type]) => void }[keyof Events]
>

type UnionToIntersection<Union> = (Union extends unknown ? (value: Union) => void : never) extends (
  value: infer Intersection,
) => void
  ? Intersection
  : never

declare module 'vue' {
  interface GlobalComponents {
    'genauth-login': Tag<GenAuthLogin, ElementOptions>
    'genauth-login-group': Tag<GenAuthLoginGroup, ElementOptions & GroupOptions>
  }
}
