import { blend, clampChroma, converter, formatHex, formatHex8, parse, wcagContrast } from 'culori'

const toOklch = converter('oklch')

/** What text needs by WCAG 2.2, 1.4.3. */
const ENOUGH = 4.5
const WHITE = '#ffffff'
const BLACK = '#000000'
const DARKENING = '#0000001a'
const LIGHTENING = '#ffffff2b'
/**
 * The surfaces of outline and neutral under the pointer, where the mark has least contrast. Any
 * other is further from it.
 */
const SURFACES = { light: under('#0000000f', WHITE), dark: under('#ffffff0f', '#2a2a2a') }
/** Lightness and most chroma of a black that has the brand's hue. */
const NEAR_BLACK = toOklch(parse('#1f0d00'))

/** The colours of a brand on light pages and on dark ones. */
export function toColours({ colour, onDark = colour, text, inverts }) {
  if (inverts) {
    const [light, dark] = [filled(colour, WHITE), filled(WHITE, colour)]
    return { light, dark, ink: { light: colour, dark: WHITE } }
  }
  return {
    light: filledIn(colour, text),
    dark: filledIn(onDark, text),
    ink: { light: ink(colour, 'light'), dark: ink(onDark, 'dark') },
  }
}

function filledIn(colour, text) {
  const near = formatHex(clampChroma({ ...NEAR_BLACK, h: toOklch(parse(colour)).h }, 'oklch'))
  const color =
    text ??
    (wcagContrast(WHITE, colour) >= ENOUGH || wcagContrast(near, colour) < ENOUGH ? WHITE : near)
  return filled(
    moved(colour, -1, (background) => readable(background, color)),
    color,
  )
}

/** The veil that helps the text, or the other one where that could not be seen. */
function filled(background, color) {
  const [helping, other] =
    wcagContrast(color, WHITE) < wcagContrast(color, BLACK)
      ? [DARKENING, LIGHTENING]
      : [LIGHTENING, DARKENING]
  const veil = isVisible(helping, background) ? helping : other
  if (
    !readable(background, color) ||
    !readable(under(veil, background), color) ||
    !isVisible(veil, background)
  )
    throw new Error(`${color} on ${background} under ${veil} does not work`)
  return { background, color, veil }
}

function ink(colour, page) {
  return moved(colour, page === 'light' ? -1 : 1, (candidate) =>
    readable(SURFACES[page], candidate),
  )
}

/** Darker or lighter by as little as does it, in OKLCH: hue and chroma stay where they can. */
function moved(colour, direction, isEnough) {
  const start = toOklch(parse(colour))
  for (let l = start.l; l >= 0 && l <= 1; l += direction * 0.002) {
    const candidate = l === start.l ? colour : formatHex(clampChroma({ ...start, l }, 'oklch'))
    if (isEnough(candidate)) return candidate
  }
  throw new Error(`No ${direction < 0 ? 'darker' : 'lighter'} ${colour} is enough`)
}

function readable(background, color) {
  return wcagContrast(background, color) >= ENOUGH
}

function isVisible(veil, background) {
  return Math.abs(toOklch(parse(under(veil, background))).l - toOklch(parse(background)).l) >= 0.03
}

function under(veil, background) {
  return formatHex(blend([background, formatHex8(veil)]))
}
