import { noChange } from 'lit'
import { Directive, directive } from 'lit/directive.js'
import type { ElementPart } from 'lit/directive.js'

/** Sets properties whose names a template does not know. */
class AssignProperties extends Directive {
  override update({ element }: ElementPart, [properties]: [object]): unknown {
    Object.assign(element, properties)
    return noChange
  }

  // Not called: `update()` takes its place. Its parameters are those of the directive.
  // eslint-disable-next-line @typescript-eslint/no-unused-vars
  override render(_properties: object): unknown {
    return noChange
  }
}

/** Sets an element's properties. Those that it had before and that are left out stay. */
export const assignProperties = directive(AssignProperties)
