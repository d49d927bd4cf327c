import type { Brand } from '../branding/brand.js'
import { styles } from '../login/genauth-login.styles.js'
import { toProperties } from '../login/login-button.js'

/**
 * What a click before the script shows. Where popovers are unknown the whole rule is, and the
 * sentence stays away.
 */
const EARLY = `
  [part='early'] {
    display: none;
  }
  [part='early']:popover-open {
    display: block;
    inset: auto 0 24px;
    margin: 0 auto;
    padding: 8px 12px;
    border: 1px solid;
    border-radius: 8px;
  }
  @supports (position-area: block-end) {
    [part='early'] {
      inset: auto;
      margin: 8px 0;
      position-area: block-end span-inline-end;
    }
  }`

/** Where the browser cannot tell light from dark in a value, it is as if there were none. */
const UNKNOWN = '@supports not (color: light-dark(red, red))'

/**
 * The button's style sheet with a brand's colours, for a page that shows it before there is a
 * script.
 */
export function styleOf(brand: Brand | undefined): string {
  const properties = toProperties(brand).filter(([, value]) => value)
  const own = properties.map(([name, value]) => `${name}: ${value};`).join('')
  return minified(withoutLightDark(minified(`${styles.cssText}[part='button'] {${own}}${EARLY}`)))
}

/**
 * Says the light colours again, behind each rule that has others, for browsers that do not
 * understand those.
 */
function withoutLightDark(css: string): string {
  return css.replace(
    /([^{}]+)\{([^{}]*light-dark\([^{}]*)\}/g,
    (rule, selector: string, body: string) => {
      const declarations = body
        .split(';')
        .filter((declaration) => declaration.includes('light-dark('))
      const plain = declarations.join(';').replace(/light-dark\(([^,]+),[^)]+\)/g, '$1')
      return `${rule}${UNKNOWN} {${selector}{${plain}}}`
    },
  )
}

function minified(css: string): string {
  return css
    .replace(/\/\*.*?\*\//gs, '')
    .replace(/\s+/g, ' ')
    .replace(/ ?([{};]) ?|([:,]) /g, '$1$2')
    .replaceAll(';}', '}')
    .trim()
}
