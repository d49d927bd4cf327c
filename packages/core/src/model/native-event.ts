/** The browser's own `Event`, where a script of the page has put something else in its place. */
export const NativeEvent = Object.getPrototypeOf(MessageEvent) as typeof Event
