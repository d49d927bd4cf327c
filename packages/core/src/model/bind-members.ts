/**
 * Binds the methods and getters of an object to it, so that they work when they are called on a
 * `Proxy` of it, as reactive libraries make: a proxy cannot reach private members.
 */
export function bindMembers(object: object): void {
  for (const [name, member] of membersOf(object)) {
    const { value, get } = member
    if (name === 'constructor' || Object.hasOwn(object, name)) continue
    if (typeof value === 'function') {
      const method: unknown = value.bind(object)
      Object.defineProperty(object, name, { value: method, writable: true, configurable: true })
    }
    if (get) {
      Object.defineProperty(object, name, { get: get.bind(object), configurable: true })
    }
  }
}

/** The members that an object inherits, the nearest first. */
function membersOf(object: object): [string, PropertyDescriptor][] {
  const prototype: unknown = Object.getPrototypeOf(object)
  if (typeof prototype !== 'object' || prototype === null || prototype === Object.prototype) {
    return []
  }
  return [...Object.entries(Object.getOwnPropertyDescriptors(prototype)), ...membersOf(prototype)]
}
