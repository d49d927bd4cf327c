import { render } from '@lit-labs/ssr'
import { collectResult } from '@lit-labs/ssr/lib/render-result.js'
import { brandStyleSheet } from '../branding/brand-style-sheet.js'
import { brandStyles } from '../branding/brand.styles.js'
import { loadBrand } from '../branding/load-brand.js'
import { loadMessages } from '../i18n/localize.js'
import { buttonStyles } from '../login/genauth-login.styles.js'
import { loginTemplate } from '../login/genauth-login.template.js'
import { DEFAULT_PROVIDER, toLoginView } from '../login/login-view.js'
import { readOption, SETTINGS } from '../settings/option-values.js'
import type { Settings } from '../settings/options.js'
import { earlyClickStyles } from './early-click.styles.js'

/** How an element is rendered before there is a script. */
export interface RenderOptions {
  /** Language of the page, for an element that has no `lang` of its own. Default is `en`. */
  readonly language?: string | undefined
  /**
   * For the style element, on a page whose Content Security Policy asks for one. Default: none; see
   * `styleHash()`.
   */
  readonly nonce?: string | undefined
}

/** Settings by the names of their attributes, in lower case. */
export type Attributes = ReadonlyMap<string, string>

/** Renders the style sheet of an element with these attributes. */
export async function renderStyle(attributes: Attributes): Promise<string> {
  const brand = await loadBrand(toSettings(attributes).provider ?? DEFAULT_PROVIDER)
  const sheets = [buttonStyles, brandStyles, ...(brand ? [brandStyleSheet(brand)] : [])]
  return [...sheets, earlyClickStyles].map(({ cssText }) => cssText).join('')
}

/**
 * Renders the button of an element with these attributes by the element's own template, as it is
 * before the Display Name is known.
 */
export async function renderButton(
  attributes: Attributes,
  options: RenderOptions,
): Promise<string> {
  const language = attributes.get('lang') || options.language || 'en'
  const settings = toSettings(attributes)
  const [brand, localized] = await Promise.all([
    loadBrand(settings.provider ?? DEFAULT_PROVIDER),
    loadMessages(language),
  ])
  const view = toLoginView({ settings, language, localized, brand, isServer: true })
  return collectResult(render(loginTemplate(view)))
}

function toSettings(attributes: Attributes): Settings {
  return Object.fromEntries(
    [...SETTINGS].map(([name, option]) => [
      name,
      readOption(option, option.attribute && attributes.get(option.attribute)),
    ]),
  )
}
