type Natives = readonly (readonly [
  object: object,
  name: string,
  replacement: (native: unknown) => unknown,
])[]

/** What the page's other scripts have put in the place of natives. */
export const LIBRARIES: Readonly<Record<string, Natives>> = {
  'Prototype.js': [
    [Array.prototype, 'toJSON', () => arrayToJson],
    [Object, 'toJSON', () => (value: unknown) => JSON.stringify(value)],
    [Array, 'from', () => byLength],
    [Array.prototype, 'entries', () => toArray],
    [Array.prototype, 'toArray', () => toArray],
    [Object, 'keys', () => keysOf],
    [Object, 'values', () => (object: object) => keysOf(object).map((key) => get(object, key))],
    [Function.prototype, 'bind', () => bind],
  ],
  MooTools: [
    [Array, 'from', () => wrap],
    [Function.prototype, 'bind', () => bind],
    [String, 'from', () => String],
    [Array.prototype, 'flatten', () => toArray],
    [Object, 'keys', () => keysOf],
    [window, 'Event', () => DOMEvent],
  ],
  'old polyfills': [
    [Array, 'from', () => byLength],
    [Object, 'keys', () => keysOf],
    [Function.prototype, 'bind', () => bind],
    [Date, 'now', () => () => new Date().getTime()],
    [Array.prototype, 'includes', () => includes],
    [String.prototype, 'startsWith', () => startsWith],
  ],
}

/** Runs while these natives are replaced. They are back before anything is asserted. */
export async function replaced<T>(natives: Natives, run: () => Promise<T>): Promise<T> {
  const before = natives.map(([object, name]) => Object.getOwnPropertyDescriptor(object, name))
  for (const [object, name, replacement] of natives) {
    const value = replacement(get(object, name))
    Object.defineProperty(object, name, { value, configurable: true, writable: true })
  }
  try {
    return await run()
  } finally {
    natives.forEach(([object, name], index) => {
      const descriptor = before[index]
      if (descriptor) Object.defineProperty(object, name, descriptor)
      else Reflect.deleteProperty(object, name)
    })
  }
}

function get(object: object, name: string): unknown {
  return Reflect.get(object, name)
}

/** Lists as texts: `JSON.stringify()` writes them in quotation marks. */
function arrayToJson(this: readonly unknown[]): string {
  return `[${this.map((item) => JSON.stringify(item)).join(', ')}]`
}

/** Knows no iterators: a `Set` has no length. */
function byLength(list: { readonly length?: number }): unknown[] {
  const result: unknown[] = []
  for (let index = 0; index < (list.length ?? 0); index++) result.push(get(list, `${index}`))
  return result
}

/** Puts into a list what is none. */
function wrap(item: unknown): unknown[] {
  return Array.isArray(item) ? item : [item]
}

function toArray(this: readonly unknown[]): unknown[] {
  return this.slice()
}

/** With what is inherited. */
function keysOf(object: object): string[] {
  const keys: string[] = []
  for (const key in object) keys.push(key)
  return keys
}

function bind(this: (...given: unknown[]) => unknown, self: unknown, ...first: unknown[]) {
  return (...rest: unknown[]) => Reflect.apply(this, self, [...first, ...rest])
}

function includes(this: readonly unknown[], item: unknown): boolean {
  return this.some((other) => other === item)
}

function startsWith(this: string, beginning: string): boolean {
  return this.lastIndexOf(beginning, 0) === 0
}

/** No event that could be dispatched. */
function DOMEvent(this: { type?: string }, type: string): void {
  this.type = type
}
