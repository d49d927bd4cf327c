import { html } from 'lit'
import type { TemplateResult } from 'lit'

/** What stands between backticks is code. */
export function toWords(text: string): readonly (string | TemplateResult)[] {
  const parts = text.split('`')
  return parts.map((part, index) => (index % 2 ? html`<code>${part}</code>` : part))
}
