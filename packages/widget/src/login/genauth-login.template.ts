import { html, nothing } from 'lit'
import type { TemplateResult } from 'lit'
import { keyed } from 'lit/directives/keyed.js'
import { markTemplate } from '../branding/mark.template.js'
import type { LoginView } from './login-view.js'

/** What the element does about its template. A server has none of it. */
export interface LoginActions<Host = never> {
  readonly onClick?: (this: Host) => void
  readonly onContentChange?: (this: Host) => void
  /** The connection's picture could not be loaded. */
  readonly onLogoError?: (this: Host) => void
}

/** What files of their own add. */
export interface LoginAdditions {
  /** What the person is asked to agree to. */
  readonly agreements?: unknown
  readonly panel?: unknown
}

/**
 * The button, the message below it, and the panel. One template: each within another costs an
 * element a tenth of its time.
 */
export function loginTemplate(
  view: LoginView,
  actions: LoginActions = {},
  { agreements = nothing, panel = nothing }: LoginAdditions = {},
): TemplateResult {
  const { look, message, earlyMessage, language, dir, isBadgeOutside } = view
  const messageClass = view.isMessageHidden ? 'visually-hidden' : nothing
  return html`<button
      part="button"
      type="button"
      class=${classesOf(view) || nothing}
      data-variant=${look.variant ?? nothing}
      data-theme=${look.theme ?? nothing}
      data-shape=${look.shape ?? nothing}
      data-size=${look.size ?? nothing}
      ?disabled=${view.isDisabled}
      aria-busy=${view.isBusy}
      aria-label=${view.givenName ?? nothing}
      title=${tooltipOf(view) || nothing}
      dir=${view.isIconOnly ? view.labelDir : nothing}
      popovertarget=${earlyMessage ? 'early' : nothing}
      popovertargetaction=${earlyMessage ? 'show' : nothing}
      @click=${actions.onClick}
    >
      ${contentTemplate(view, actions)}
      <slot @slotchange=${actions.onContentChange}></slot>
    </button>
    ${isBadgeOutside ? badgeTemplate(view) : nothing} ${agreements}
    <p part="message" role="status" lang=${language} dir=${dir} class=${messageClass}>${message}</p>
    ${earlyMessage ? earlyTemplate(view) : panel}`
}

function classesOf({ isIconOnly, isBrandPending, hasCustomContent }: LoginView): string {
  const classes = [isIconOnly && 'icon-only', isBrandPending && 'pending']
  return [...classes, hasCustomContent && 'custom'].filter(Boolean).join(' ')
}

/**
 * Mark, label and badge. With another label all of it is rendered anew: nodes that are replaced
 * are no layout shift, and a mark that makes room for a longer label would be one.
 *
 * `<bdi>` leaves the mark where it is, whatever the label's direction.
 *
 * @see [Layout Instability](https://wicg.github.io/layout-instability/#sec-basic-concepts)
 */
function contentTemplate(view: LoginView, actions: LoginActions): unknown {
  const { label, language, isBadgeOutside } = view
  const labelLanguage = view.isLabelLocalized ? language : nothing
  const labelClass = view.isLabelPending ? 'pending' : nothing
  return keyed(
    label,
    html`<slot name="icon">${iconTemplate(view, actions)}</slot>
      <bdi part="label" lang=${labelLanguage} dir=${view.labelDir} class=${labelClass}
        >${label}</bdi
      >
      ${isBadgeOutside ? nothing : badgeTemplate(view)}`,
  )
}

function badgeTemplate({ badge, language, dir }: LoginView): TemplateResult {
  return html`<small part="badge" lang=${language} dir=${dir}>${badge}</small>`
}

/**
 * Where a brand has no mark that is free, a bare letter stands for it, and the style sheet shows
 * that only where there is no text: a letter in a frame would be an invented mark.
 */
function iconTemplate({ brand, source, logo }: LoginView, { onLogoError }: LoginActions): unknown {
  if (logo) {
    return html`<img
      part="icon"
      src=${logo}
      alt=""
      referrerpolicy="no-referrer"
      @error=${onLogoError}
    />`
  }
  if (brand?.mark) return markTemplate(brand.mark)
  const letterClass = brand ? 'letter' : nothing
  return html`<span part="icon" class=${letterClass} aria-hidden="true">
    ${firstLetter(source)}
  </span>`
}

/** What a click before the script shows, where a server has rendered the button. */
function earlyTemplate({ earlyMessage: text, language, dir }: LoginView): TemplateResult {
  return html`
    <p part="early" id="early" popover role="status" lang=${language} dir=${dir}>${text}</p>
  `
}

function tooltipOf({ isIconOnly, label, badge }: LoginView): string {
  return isIconOnly ? [label, badge].filter(Boolean).join(' · ') : ''
}

function firstLetter(source: string): string {
  const [letter = '?'] = source
  return letter.toUpperCase()
}
