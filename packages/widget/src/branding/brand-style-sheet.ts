import { unsafeCSS } from 'lit'
import type { CSSResult } from 'lit'
import type { Brand, BrandSizes, LightDark, MarkPart, Surface, Variant } from './brand.js'

/** What is not `outline` or `neutral` is `filled`. */
const SELECTORS: Readonly<Record<Variant, string>> = {
  filled: ":not([data-variant='outline'], [data-variant='neutral'])",
  outline: "[data-variant='outline']",
  neutral: "[data-variant='neutral']",
}

const sheets = new WeakMap<Brand, CSSResult>()

/**
 * The colours and sizes of a brand as a style sheet, to be adopted after `brandStyles`. One for all
 * elements of an identity source; adopted, it needs nothing of a Content Security Policy.
 */
export function brandStyleSheet(brand: Brand): CSSResult {
  const sheet = sheets.get(brand) ?? unsafeCSS(toRules(brand).join('\n'))
  sheets.set(brand, sheet)
  return sheet
}

function toRules({ mark = [], surfaces = {}, sizes = {} }: Brand): string[] {
  const ownColours = [...markColours('light', mark, 'light'), ...markColours('dark', mark, 'dark')]
  const variants = Object.entries(SELECTORS).flatMap(([variant, selector]) => {
    const surface = surfaces[variant as Variant]
    return surface ? [toRule(`[part='button']${selector}`, toDeclarations(surface, mark))] : []
  })
  return [
    toRule("[part='button']", [...ownColours, ...sizeDeclarations(sizes)]),
    ...variants,
    toRule("[part='button'].icon-only", iconOnlyDeclarations(sizes)),
  ]
}

function toDeclarations({ light, dark = light }: LightDark, mark: readonly MarkPart[]): string[] {
  return [
    ...surfaceDeclarations('light', light),
    ...markColours('light', mark, light.mark),
    ...surfaceDeclarations('dark', dark),
    ...markColours('dark', mark, dark.mark),
  ]
}

function surfaceDeclarations(page: keyof LightDark, surface: Surface): string[] {
  const { background, color, borderColor = 'transparent', hoverOverlay } = surface
  return [
    `--_${page}-background: ${background}`,
    `--_${page}-color: ${color}`,
    `--_${page}-border-color: ${borderColor}`,
    `--_${page}-hover-overlay: ${hoverOverlay}`,
  ]
}

function markColours(
  page: keyof LightDark,
  mark: readonly MarkPart[],
  use: Surface['mark'] = page,
): string[] {
  return mark.map((part, index) => {
    const colour =
      typeof use === 'string' ? officialColour(part, use) : (part.oneColour ?? use.oneColour)
    return `--_${page}-mark-${index + 1}: ${colour}`
  })
}

function officialColour({ light, dark = light }: MarkPart, page: keyof LightDark): string {
  return page === 'light' ? light : dark
}

function sizeDeclarations(sizes: BrandSizes): string[] {
  const { minHeight, minWidth, minIcon, icon, textShare, fontWeight } = sizes
  return [
    ...pixels('min-height', minHeight),
    ...pixels('min-width', minWidth),
    ...pixels('min-icon', minIcon),
    ...pixels('brand-icon', icon),
    ...shareOfHeight('brand-font-size', textShare),
    ...(fontWeight === undefined ? [] : [`--_font-weight: ${fontWeight}`]),
  ]
}

function iconOnlyDeclarations({ minHeight, minHeightIconOnly, iconOnlyShare }: BrandSizes) {
  return [
    ...pixels('min-height', minHeightIconOnly ?? minHeight),
    ...shareOfHeight('brand-icon', iconOnlyShare),
    '--_min-width: 24px',
  ]
}

function pixels(name: string, value: number | undefined): string[] {
  return value === undefined ? [] : [`--_${name}: ${value}px`]
}

function shareOfHeight(name: string, share: number | undefined): string[] {
  const height = 'var(--genauth-height, var(--_height))'
  return share === undefined ? [] : [`--_${name}: calc(${height} * ${share})`]
}

function toRule(selector: string, declarations: readonly string[]): string {
  return `${selector}{${declarations.join(';')}}`
}
