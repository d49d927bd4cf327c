import { html, nothing } from 'lit'
import type { TemplateResult } from 'lit'
import { classMap } from 'lit/directives/class-map.js'
import { keyed } from 'lit/directives/keyed.js'
import type { LoginView } from './login-view.js'

/** What the element does about its template. A server has none of it. */
export interface LoginActions {
  readonly onClick?: () => void
  readonly onContentChange?: () => void
}

/** The button and the message below it. */
export function loginTemplate(
  view: LoginView,
  { onClick, onContentChange }: LoginActions = {},
): TemplateResult {
  const { look, earlyMessage } = view
  return html`<button
      part="button"
      type="button"
      class=${classMap({
        'icon-only': view.isIconOnly,
        pending: view.isBrandPending,
        custom: view.hasCustomContent,
      })}
      data-variant=${look.variant ?? nothing}
      data-theme=${look.theme ?? nothing}
      data-shape=${look.shape ?? nothing}
      data-size=${look.size ?? nothing}
      aria-busy=${view.isBusy}
      title=${tooltipOf(view) || nothing}
      popovertarget=${earlyMessage ? 'early' : nothing}
      popovertargetaction=${earlyMessage ? 'show' : nothing}
      @click=${onClick}
    >
      ${contentTemplate(view)}<slot @slotchange=${onContentChange}></slot>
    </button>
    <p
      part="message"
      role="status"
      dir="auto"
      class=${classMap({ 'visually-hidden': view.isMessageHidden })}
    >
      ${view.message}
    </p>
    ${earlyMessage ? earlyTemplate(earlyMessage) : nothing}`
}

/**
 * Mark, label and badge. With another label all of it is rendered anew: nodes that are replaced
 * where they stand are no layout shift, and a mark that makes room for a longer label would be one.
 *
 * `<bdi>` keeps the direction of a name in another script, and leaves the mark where it is.
 *
 * @see [Layout Instability](https://wicg.github.io/layout-instability/#sec-basic-concepts)
 */
function contentTemplate({ label, isLabelPending, badge, mark, source }: LoginView): unknown {
  return keyed(
    label,
    html`<slot name="icon">${mark ? markTemplate(mark) : monogramTemplate(source)}</slot
      ><bdi part="label" class=${classMap({ pending: isLabelPending })}>${label}</bdi
      ><small part="badge">${badge}</small>`,
  )
}

function markTemplate(path: string): TemplateResult {
  return html`<svg part="icon" aria-hidden="true" viewBox="0 0 24 24">
    <path fill-rule="evenodd" d=${path}></path>
  </svg>`
}

function monogramTemplate(source: string): TemplateResult {
  return html`<span part="icon" aria-hidden="true">${firstLetter(source)}</span>`
}

/** What a click before the script shows, where a server has rendered the button. */
function earlyTemplate(message: string): TemplateResult {
  return html`<p part="early" id="early" popover role="status" dir="auto">${message}</p>`
}

function tooltipOf({ isIconOnly, label, badge }: LoginView): string {
  return isIconOnly ? [label, badge].filter(Boolean).join(' · ') : ''
}

function firstLetter(source: string): string {
  const [letter = '?'] = source
  return letter.toUpperCase()
}
