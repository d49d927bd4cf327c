import type { TemplateResult } from 'lit'
import type { Messages } from '../i18n/messages.js'
import type { Lit } from '../login/lit.js'

/** What the panel shows, and what a person can do there. */
export interface PanelView {
  /** Over the page, as a dialog; else in its flow, where it takes nobody's focus. */
  readonly isModal: boolean
  readonly strings: Partial<Messages['panel']>
  /** The language that the strings are in, and its direction. */
  readonly language: string
  readonly dir: 'ltr' | 'rtl'
  readonly onBringBack: () => void
  /** Absent in a frame: the login page refuses to be in one. */
  readonly onContinueHere: (() => void) | undefined
  readonly onCancel: () => void
}

/** The panel that leads back to a login window. Whoever renders a modal one opens it. */
export function panelTemplate(lit: Lit, view: PanelView): TemplateResult {
  const { html } = lit
  return view.isModal
    ? html`<dialog
        class="panel"
        part="panel"
        lang=${view.language}
        dir=${view.dir}
        aria-labelledby="panel-title"
        aria-describedby="panel-text"
        @cancel=${onEscape(view.onCancel)}
      >
        ${contentTemplate(lit, view)}
      </dialog>`
    : html`<div
        class="panel"
        part="panel"
        lang=${view.language}
        dir=${view.dir}
        role="group"
        aria-labelledby="panel-title"
        aria-describedby="panel-text"
      >
        ${contentTemplate(lit, view)}
      </div>`
}

function contentTemplate({ html }: Lit, view: PanelView): TemplateResult {
  const { strings, onBringBack, onContinueHere, onCancel } = view
  const action = (part: string, label: string | undefined, onClick: () => void) =>
    html`<button type="button" part=${part} @click=${onClick}>${label}</button>`
  return html`<h2 id="panel-title" part="panel-title">${strings.title}</h2>
    <p id="panel-text" part="panel-text">${strings.text}</p>
    <div class="actions">
      ${action('panel-bring-back', strings.bringBack, onBringBack)}
      ${onContinueHere && action('panel-continue', strings.continueHere, onContinueHere)}
      ${action('panel-cancel', strings.cancel, onCancel)}
    </div>`
}

/** The dialog is closed when the login has ended, not by the browser. */
function onEscape(cancel: () => void): (event: Event) => void {
  return (event) => {
    event.preventDefault()
    cancel()
  }
}
