/**
 * Binds the methods and getters of a class to one of its objects, so that they work on a stand-in
 * for it as well: a reactive proxy of a framework has no access to private fields.
 *
 * @param prototype That of the class.
 */
export function bindMethods(object: object, prototype: object): void {
  for (const [name, descriptor] of Object.entries(Object.getOwnPropertyDescriptors(prototype))) {
    const { get, value } = descriptor as { readonly get?: () => unknown; readonly value?: unknown }
    if (name === 'constructor') continue
    if (get) Object.defineProperty(object, name, { get: get.bind(object) })
    else if (typeof value === 'function') {
      Object.defineProperty(object, name, { value: value.bind(object) as unknown, writable: true })
    }
  }
}
