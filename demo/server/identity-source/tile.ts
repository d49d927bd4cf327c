import { html, type Html } from '../http/page.js'
import type { Source } from './sources.js'

/** Not the source's own mark, which is its own: the first letter of its name on its colour. */
export function tile(source: Source, text = source.name.en, className = ''): Html {
  const initial = String.fromCodePoint(text.codePointAt(0) ?? 0).toUpperCase()
  return html`<svg
    xmlns="http://www.w3.org/2000/svg"
    class="${className}"
    viewBox="0 0 48 48"
    aria-hidden="true"
  >
    <rect width="48" height="48" fill="${source.colour}" />
    <text
      x="24"
      y="33"
      font-family="sans-serif"
      font-size="26"
      font-weight="700"
      text-anchor="middle"
      fill="${inkOn(source.colour)}"
    >
      ${initial}
    </text>
  </svg>`
}

/** Black or white, whichever is easier to read on a colour by WCAG's measure. */
export function inkOn(colour: string): '#000' | '#fff' {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) =>
    linear(parseInt(colour.slice(at, at + 2), 16) / 255),
  )
  const luminance = 0.2126 * red + 0.7152 * green + 0.0722 * blue
  return (luminance + 0.05) / 0.05 > 1.05 / (luminance + 0.05) ? '#000' : '#fff'
}

function linear(channel: number): number {
  return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4
}
