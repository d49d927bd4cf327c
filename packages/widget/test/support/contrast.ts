type Rgb = readonly [red: number, green: number, blue: number]

/** What WCAG 2.2 asks of text. */
export const ENOUGH = 4.5

/** A colour as `#rrggbb`, with a veil over it as `#rrggbbaa`. */
export function veiled(background: string, veil: string): string {
  const alpha = parseInt(veil.slice(7), 16) / 255
  const [below, above] = [channels(background), channels(veil)]
  const mixed = below.map((value, index) => Math.round(value + (above[index]! - value) * alpha))
  return `#${mixed.map((value) => value.toString(16).padStart(2, '0')).join('')}`
}

/**
 * From 1 to 21. @see [WCAG 2.2, contrast ratio](https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio)
 */
export function contrast(one: string, other: string): number {
  const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b) as [number, number]
  return (light + 0.05) / (dark + 0.05)
}

function luminance(colour: string): number {
  const [red, green, blue] = channels(colour).map((value) => {
    const part = value / 255
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  }) as unknown as Rgb
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

function channels(colour: string): Rgb {
  return [1, 3, 5].map((start) => parseInt(colour.slice(start, start + 2), 16)) as unknown as Rgb
}
