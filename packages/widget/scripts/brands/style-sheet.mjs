/** What is not `outline` or `neutral` is `filled`. */
const SELECTORS = {
  filled: ':not([data-variant=outline], [data-variant=neutral])',
  outline: '[data-variant=outline]',
  neutral: '[data-variant=neutral]',
}

/**
 * The style sheet of a brand: what `src/branding/brand.styles.ts` reads for light pages and dark
 * ones, and sizes.
 *
 * A source's surfaces are by variant and page: `background`, `color`, `borderColor` (none by
 * default), `hoverOverlay`, and `mark`: the mark's colours for `light` or `dark` surfaces, or
 * `{ oneColour }`. By default these are the page's. Its sizes are in CSS pixels, or shares of the
 * button's height.
 */
export function toStyleSheet({ mark = [], surfaces = {}, sizes = {} }) {
  const own = [...markColours('light', mark, 'light'), ...markColours('dark', mark, 'dark')]
  const variants = Object.entries(SELECTORS).map(([variant, selector]) =>
    toRule(
      `[part=button]${selector}`,
      surfaces[variant] ? toDeclarations(surfaces[variant], mark) : [],
    ),
  )
  return [
    toRule('[part=button]', [...own, ...sizeDeclarations(sizes)]),
    ...variants,
    toRule('[part=button].icon-only', iconOnlyDeclarations(sizes)),
  ].filter(Boolean)
}

function toDeclarations({ light, dark = light }, mark) {
  return [
    ...surfaceDeclarations('light', light),
    ...surfaceDeclarations('dark', dark),
    ...(light.mark ? markColours('light', mark, light.mark) : []),
    ...(dark.mark ? markColours('dark', mark, dark.mark) : []),
  ]
}

function surfaceDeclarations(
  page,
  { background, color, borderColor = 'transparent', hoverOverlay },
) {
  return [
    `--_${page}-background: ${background}`,
    `--_${page}-color: ${color}`,
    `--_${page}-border-color: ${borderColor}`,
    `--_${page}-hover-overlay: ${hoverOverlay}`,
  ]
}

function markColours(page, mark, use) {
  return mark.map((part, index) => `--_${page}-mark-${index + 1}: ${colourOf(part, use)}`)
}

function colourOf({ light, dark = light, isHole }, use) {
  if (use === 'light') return light
  if (use === 'dark') return dark
  return isHole ? 'transparent' : use.oneColour
}

function sizeDeclarations({ minHeight, minWidth, minIcon, icon, textShare, fontWeight }) {
  return [
    ...pixels('min-height', minHeight),
    ...pixels('min-width', minWidth),
    ...pixels('min-icon', minIcon),
    ...pixels('brand-icon', icon),
    ...shareOfHeight('brand-font-size', textShare),
    ...(fontWeight ? [`--_font-weight: ${fontWeight}`] : []),
  ]
}

/** A least width is that of a button with text. */
function iconOnlyDeclarations({ minWidth, minHeightIconOnly, iconOnlyShare }) {
  return [
    ...pixels('min-height', minHeightIconOnly),
    ...shareOfHeight('brand-icon', iconOnlyShare),
    ...pixels('min-width', minWidth && 24),
  ]
}

function pixels(name, value) {
  return value ? [`--_${name}: ${value}px`] : []
}

function shareOfHeight(name, share) {
  return share ? [`--_${name}: calc(var(--genauth-height, var(--_height)) * ${share})`] : []
}

function toRule(selector, declarations) {
  if (!declarations.length) return ''
  return [`${selector} {`, ...declarations.map((line) => `  ${line};`), '}'].join('\n')
}
