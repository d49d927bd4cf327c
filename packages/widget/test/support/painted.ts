import { contrast } from './contrast.js'

/** A colour as the browser computes it: `rgb()` or `rgba()`, channels to 255, alpha to 1. */
type Colour = readonly [red: number, green: number, blue: number, alpha: number]

/** What stands between one colour and another, as `#rrggbb` the two of them are opaque. */
export const ratio = (one: Colour, other: Colour): number => contrast(hex(one), hex(other))

/** The first colour in a computed value, such as that of a gradient. */
export function colourIn(value: string): Colour {
  const [, channels] = /rgba?\(([^)]+)\)/.exec(value) ?? []
  if (!channels) throw new Error(`no colour: ${value}`)
  const [red, green, blue, alpha = 1] = channels.split(/[ ,/]+/).map(Number) as [
    number,
    number,
    number,
    number?,
  ]
  return [red, green, blue, alpha]
}

/** A colour as it looks over another. */
export function over(above: Colour, below: Colour): Colour {
  const mix = (index: 0 | 1 | 2) => above[index] * above[3] + below[index] * (1 - above[3])
  return [mix(0), mix(1), mix(2), 1]
}

/** What is behind the text of an element: its veil over its surface over the page. */
export function surfaceOf(element: Element, page: Colour): Colour {
  const { backgroundColor, backgroundImage } = getComputedStyle(element)
  const surface = over(colourIn(backgroundColor), page)
  return backgroundImage === 'none' ? surface : over(colourIn(backgroundImage), surface)
}

function hex(colour: Colour): string {
  const channels = colour
    .slice(0, 3)
    .map((value) => Math.round(value).toString(16).padStart(2, '0'))
  return `#${channels.join('')}`
}
