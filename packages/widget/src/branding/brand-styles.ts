import type { Brand } from './brand.js'

/**
 * A brand's colours as a style sheet: custom properties of the button, which
 * `genauth-login.styles.ts` reads. Empty for an identity source without a brand.
 *
 * A style sheet and not `style` attributes: a Content Security Policy on styles allows an adopted
 * one, and a server's has a nonce or a hash.
 */
export function brandStyles(brand: Brand | undefined): string {
  if (!brand) return ''
  const { light, dark, ink, minimumHeight } = brand
  const properties = {
    'surface-light': light.background,
    'surface-dark': dark.background,
    'text-light': light.color,
    'text-dark': dark.color,
    'hover-light': light.veil,
    'hover-dark': dark.veil,
    'icon-light': ink.light,
    'icon-dark': ink.dark,
    border: 'transparent',
    ...(minimumHeight && { 'min-height': `${minimumHeight}px` }),
  }
  const declarations = Object.entries(properties).map(([name, value]) => `--_brand-${name}:${value}`)
  return `[part=button]{${declarations.join(';')}}`
}
