import { render } from 'lit'
import { brandStyleSheet } from '../../src/branding/brand-style-sheet.js'
import { brandStyles } from '../../src/branding/brand.styles.js'
import { loadBrand } from '../../src/branding/load-brand.js'
import '../../src/define.js'
import { loadMessages } from '../../src/i18n/localize.js'
import { GenAuthLogin } from '../../src/login/genauth-login.js'
import { buttonStyles } from '../../src/login/genauth-login.styles.js'
import { loginTemplate } from '../../src/login/genauth-login.template.js'
import { DEFAULT_PROVIDER, toLoginView } from '../../src/login/login-view.js'
import { earlyClickStyles } from '../../src/server/early-click.styles.js'
import type { Settings } from '../../src/settings/options.js'

/** Each served element has a name of its own: the test says when its script is loaded. */
let count = 0

/** A `<genauth-login>` as a page has it from a server, before its script. */
export interface Served {
  readonly element: HTMLElement
  readonly root: ShadowRoot
  /** The button from the server. */
  readonly servedButton: HTMLButtonElement
  /** The button that is there now. */
  readonly button: () => HTMLButtonElement
  /** The message of a click that comes before the script. */
  readonly early: HTMLElement
  /** Loads the script. */
  readonly upgrade: () => Promise<void>
}

export interface ServeOptions {
  /** Default is `en`. */
  readonly lang?: string
  /** HTML inside the element. */
  readonly content?: string
  /** What the server has rendered with, where the browser does not have it yet. */
  readonly rendered?: { readonly provider?: string; readonly lang?: string }
}

/** Puts an element with its button into the page, as a parser does. */
export async function serve(
  settings: Settings,
  { lang = 'en', content = '', rendered = {} }: ServeOptions = {},
): Promise<Served> {
  const name = `served-login-${++count}`
  const element = document.createElement(name)
  const attributes = GenAuthLogin.elementProperties
  for (const [option, value] of Object.entries(settings)) {
    const attribute = attributes.get(option)?.attribute
    if (typeof attribute === 'string') element.setAttribute(attribute, String(value))
  }
  element.lang = lang
  element.dataset.served = ''
  element.innerHTML = content
  const root = element.attachShadow(GenAuthLogin.shadowRootOptions)
  root.innerHTML = await renderRoot({ ...settings, ...rendered }, rendered.lang ?? lang)
  document.body.append(element)
  const servedButton = root.querySelector('button')!
  return {
    element,
    root,
    servedButton,
    button: () => root.querySelector('button')!,
    early: root.querySelector<HTMLElement>('#early')!,
    upgrade: async () => {
      customElements.define(name, class extends GenAuthLogin {})
      if (element instanceof GenAuthLogin) await element.updateComplete
    },
  }
}

/** Takes every served element out of the page. */
export function removeServed(): void {
  for (const element of document.querySelectorAll('[data-served]')) element.remove()
}

async function renderRoot(settings: Settings, language: string): Promise<string> {
  const [brand, localized] = await Promise.all([
    loadBrand(settings.provider ?? DEFAULT_PROVIDER),
    loadMessages(language),
  ])
  const holder = document.createElement('div')
  const view = toLoginView({ settings, language, localized, brand, isServer: true })
  render(loginTemplate(view), holder)
  const sheets = [buttonStyles, brandStyles, ...(brand ? [brandStyleSheet(brand)] : [])]
  const styles = [...sheets, earlyClickStyles].map(({ cssText }) => cssText).join('')
  return `<style>${styles}</style>${holder.innerHTML}`
}
