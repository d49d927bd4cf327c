/**
 * Writes JSON, whatever the page has put on `Array.prototype`: with the `toJSON` of an old library
 * there, lists would be written as texts.
 */
export function toJson(value: unknown): string {
  return JSON.stringify(value, function (this: object, key, written: unknown) {
    const original: unknown = Reflect.get(this, key)
    return Array.isArray(original) ? original : written
  })
}
