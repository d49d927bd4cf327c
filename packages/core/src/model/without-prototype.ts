/**
 * Copies what an object holds itself: what another script has put on `Object.prototype` is not read
 * from the copy.
 */
export function withoutPrototype<T extends object>(object: T): T {
  return Object.assign(Object.create(null) as T, object)
}
