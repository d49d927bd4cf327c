import type { Agreement } from '@genauth-login/core'
import type { TemplateResult } from 'lit'
import type { Localized } from '../i18n/localize.js'
import { directionOf } from '../i18n/language-match.js'
import type { Lit } from '../login/lit.js'
import { toTitleParts } from './title.js'
import type { TitlePart } from './title.js'

/** One agreement, as the person sees it. */
export interface AgreementView {
  readonly agreement: Agreement
  readonly isAccepted: boolean
  /** The person has pressed the button without it. */
  readonly isMissing: boolean
  readonly onChange: (isAccepted: boolean) => void
}

export interface AgreementsView {
  readonly agreements: readonly AgreementView[]
  readonly message: string
  readonly localized: Localized
}

/** The checkboxes, and what the person is told who has pressed the button without one. */
export function agreementsTemplate(
  lit: Lit,
  { agreements, message, localized }: AgreementsView,
): TemplateResult {
  const { language, dir } = localized
  return lit.html`<div class="agreements" part="agreements">
    ${agreements.map((view) => agreementTemplate(lit, view, localized))}
    <p id="agreements-message" part="agreements-message" role="status" lang=${language} dir=${dir}
      >${message}</p
    >
  </div>`
}

function agreementTemplate(
  lit: Lit,
  { agreement, isAccepted, isMissing, onChange }: AgreementView,
  localized: Localized,
): TemplateResult {
  const { language, title, required } = agreement
  const toggle = ({ target }: Event) => onChange((target as HTMLInputElement).checked)
  return lit.html`<label part="agreement">
    <input
      type="checkbox"
      .checked=${isAccepted}
      aria-required=${required}
      aria-invalid=${isMissing}
      aria-describedby=${isMissing ? 'agreements-message' : lit.nothing}
      @change=${toggle}
    />
    <div lang=${language} dir=${directionOf(language)}>
      ${titleTemplate(lit, toTitleParts(title), localized)}
    </div>
  </label>`
}

/** Where a title is but the names of documents, a sentence of ours is around them. */
function titleTemplate(
  { html }: Lit,
  parts: readonly TitlePart[],
  { messages }: Localized,
): unknown {
  const shown = parts.map(({ text, href }) =>
    href ? html`<a href=${href} target="_blank" rel="noopener noreferrer">${text}</a>` : text,
  )
  if (parts.some(({ text, href }) => !href && text.trim())) return shown
  const [before, after] = messages.agreement.label(PLACE).split(PLACE)
  return [before, ...shown, after]
}

/** Stands where the links go. A letter: what is around a name depends on how it begins. */
const PLACE = '文'
