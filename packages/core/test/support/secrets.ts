/**
 * Everything that can be read from an error: message, stack, every property, JSON, and the same of
 * its causes.
 */
export function textOf(error: unknown): string {
  const seen = new Set<unknown>()
  const read = (value: unknown): string => {
    if (typeof value !== 'object' || value === null) return String(value)
    if (seen.has(value)) return ''
    seen.add(value)
    const parameters = value instanceof URLSearchParams ? value.toString() : ''
    const properties = Reflect.ownKeys(value).map((key) => read(Reflect.get(value, key)))
    return [parameters, JSON.stringify(value), ...properties].join('\n')
  }
  return read(error)
}
