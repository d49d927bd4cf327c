import { ElementRenderer, render } from '@lit-labs/ssr'
import { collectResult } from '@lit-labs/ssr/lib/render-result.js'
import { escapeHtml } from '@lit-labs/ssr/lib/util/escape-html.js'
import { loadBrand } from '../branding/load-brand.js'
import { loadMessages } from '../i18n/localize.js'
import { loginTemplate } from '../login/genauth-login.template.js'
import { DEFAULT_PROVIDER, toLoginView } from '../login/login-view.js'
import type { Settings } from '../settings/options.js'
import { toSettings } from './served-attributes.js'
import type { Attributes, RenderOptions } from './served-attributes.js'
import { renderStyle } from './style-hash.js'

/** The element whose shadow root is rendered: Lit asks where a slot is. */
class Host extends ElementRenderer {}

/** Comments for Lit's hydration. The element renders anew instead. */
const HYDRATION_MARKS = /<!--\/?lit-(part|node).*?-->|<\?>/g

/** Renders what is in the shadow root of an element with these attributes. */
export async function renderShadowRoot(
  attributes: Attributes,
  options: RenderOptions = {},
): Promise<string> {
  const settings = toSettings(attributes)
  const nonce = options.nonce === undefined ? '' : ` nonce="${escapeHtml(options.nonce)}"`
  const language = attributes.get('lang') || options.language || 'en'
  const button = await renderButton(settings, language)
  return `<style${nonce}>${await renderStyle(settings)}</style>${button}`
}

/** Renders the element's own template, as it is before the Display Name is known. */
async function renderButton(settings: Settings, language: string): Promise<string> {
  const [brand, localized] = await Promise.all([
    loadBrand(settings.provider ?? DEFAULT_PROVIDER),
    loadMessages(language),
  ])
  const view = toLoginView({ settings, language, localized, brand, isServer: true })
  const customElementHostStack = [new Host('genauth-login')]
  const rendered = await collectResult(render(loginTemplate(view), { customElementHostStack }))
  return rendered.replaceAll(HYDRATION_MARKS, '')
}
