// What the elements of a page look like, as text: a line a part, with its box and what it is drawn
// with. A person can read the difference between two of them.

/** Attributes that change nothing that one could see. */
const UNSEEN = ['domain', 'app-id', 'connection-id', 'mode', 'style']

/** How far a number may be off: in pixels, or of 255 in a channel of a colour. */
const TOLERANCE = 0.3

/** A colour, or another number. */
const TOKEN = /#[\da-f]{6,8}|-?\d+(?:\.\d+)?/g

/** The looks of an element: a heading, and its parts. */
export function looksOf(element: Element): string {
  const origin = element.getBoundingClientRect()
  const parts = [...partsOf(element)].filter(hasBox)
  return [headingOf(element), ...parts.map((part) => `  ${lineOf(part, origin)}`)].join('\n')
}

/** The first difference that one could see; nothing where there is none. */
export function firstDifference(expected: string, actual: string): string | undefined {
  const [before, after] = [expected, actual].map((text) => text.split('\n'))
  if (!before || !after) return undefined
  const index = after.findIndex((line, number) => !isClose(before[number] ?? '', line))
  if (index < 0) return before.length === after.length ? undefined : 'It ends too early.'
  const heading = after.slice(0, index + 1).findLast((line) => !line.startsWith(' '))
  return `${heading}\n  expected ${before[index]}\n  and got  ${after[index]}`
}

function isClose(expected: string, actual: string): boolean {
  if (expected.replace(TOKEN, '0') !== actual.replace(TOKEN, '0')) return false
  const [before, after] = [numbersIn(expected), numbersIn(actual)]
  return before.every((number, index) => Math.abs(number - (after[index] ?? NaN)) <= TOLERANCE)
}

function numbersIn(line: string): number[] {
  return (line.match(TOKEN) ?? []).flatMap((token) =>
    token.startsWith('#')
      ? [1, 3, 5, 7].map((start) => parseInt(token.slice(start, start + 2) || 'ff', 16))
      : [Number(token)],
  )
}

function hasBox(part: Element): boolean {
  const { width, height } = part.getBoundingClientRect()
  return width > 0 && height > 0
}

/** In the order of the document: what has a name for style sheets, and what the page put there. */
function* partsOf(element: Element): Generator<Element> {
  for (const inner of element.shadowRoot?.querySelectorAll('*') ?? []) {
    if (inner.part.length > 0) yield inner
    if (inner instanceof HTMLSlotElement) yield* inner.assignedElements()
  }
}

function headingOf(element: Element): string {
  if (element.getRootNode() instanceof ShadowRoot) return 'in a group'
  const language = element.closest('[lang]')?.getAttribute('lang')
  const scheme = getComputedStyle(element).colorScheme
  const attributes = [...element.attributes]
    .filter(({ name }) => !UNSEEN.includes(name))
    .map(({ name, value }) => (value ? `${name}=${value}` : name))
  return [scheme, language, ...attributes].join(' ')
}

function lineOf(part: Element, origin: DOMRect): string {
  const { x, y, width, height } = part.getBoundingClientRect()
  const box = `${round(x - origin.x)},${round(y - origin.y)} ${round(width)}×${round(height)}`
  const name = part.getAttribute('part') ?? part.localName
  return [name, box, ...textOf(part), ...surfaceOf(part), ...aroundOf(part)].join('  ')
}

function textOf(part: Element): string[] {
  const { color, fontSize, fontWeight, lineHeight } = getComputedStyle(part)
  if (part.localName === 'svg') return [`fill ${fillsOf(part).join(' ')}`]
  return [`text ${hexIn(color)} ${fontWeight} ${fontSize}/${lineHeight}`]
}

/** A mark is drawn in parts. */
function fillsOf(mark: Element): string[] {
  return Array.from(mark.querySelectorAll('*'), (part) => hexIn(getComputedStyle(part).fill))
}

function surfaceOf(part: Element): string[] {
  const { backgroundColor, backgroundImage, opacity, clipPath } = getComputedStyle(part)
  const before = getComputedStyle(part, '::before')
  return [
    ...(isSeen(backgroundColor) ? [`surface ${hexIn(backgroundColor)}`] : []),
    ...(isSeen(backgroundImage) ? [`over it ${hexIn(backgroundImage)}`] : []),
    ...(opacity === '1' ? [] : [`opacity ${Number(opacity) * 100} %`]),
    ...(clipPath === 'none' ? [] : ['for listeners only']),
    ...(before.content === 'none' ? [] : [`spinner ${hexIn(before.color)} ${before.width}`]),
  ]
}

function aroundOf(part: Element): string[] {
  const style = getComputedStyle(part)
  const { borderTopWidth, borderTopColor, borderTopLeftRadius: radius, boxShadow } = style
  const hasBorder = borderTopWidth !== '0px' && isSeen(borderTopColor)
  return [
    ...(hasBorder ? [`border ${borderTopWidth} ${hexIn(borderTopColor)}`] : []),
    ...(radius === '0px' ? [] : [`radius ${radius}`]),
    ...(boxShadow === 'none' ? [] : ['shadow']),
    ...(style.outlineStyle === 'none'
      ? []
      : [`ring ${style.outlineWidth} ${hexIn(style.outlineColor)}`]),
  ]
}

function isSeen(value: string): boolean {
  return value !== 'none' && !/^#.{6}00$/.test(hexIn(value))
}

/** The first colour in a computed value, as `#rrggbb`, or `#rrggbbaa` where it is translucent. */
function hexIn(value: string): string {
  const [, name, list = ''] = /(rgba?|color)\((?:srgb )?([^)]+)\)/.exec(value) ?? []
  const [red, green, blue, alpha = 1] = list.split(/[ ,/]+/).map(Number)
  if (red === undefined || green === undefined || blue === undefined || Number.isNaN(red))
    throw new Error(`Expected a colour, got ${value}`)
  const scale = name === 'color' ? 255 : 1
  const channels = [red * scale, green * scale, blue * scale]
  return `#${[...channels, ...(alpha < 1 ? [alpha * 255] : [])].map(toHex).join('')}`
}

function toHex(channel: number): string {
  return Math.round(channel).toString(16).padStart(2, '0')
}

function round(length: number): number {
  return Math.round(length * 10) / 10
}
