import { html } from 'lit'
import type { TemplateResult } from 'lit'

/** Code with a button that copies it. */
export function toCode(name: string, code: string): TemplateResult {
  return html`<figure class="code">
    <figcaption><span>${name}</span>${toCopyButton(name, code)}</figcaption>
    <pre tabindex="0" data-name=${name}>${code}</pre>
  </figure>`
}

/** An address to copy, letter by letter. */
export function toAddress(name: string, where: string, address: string): TemplateResult {
  return html`<dt>${name}<small>${where}</small></dt>
    <dd><code>${address}</code>${toCopyButton(name, address)}</dd>`
}

function toCopyButton(name: string, text: string): TemplateResult {
  const copy = async ({ currentTarget }: Event) => {
    await window.navigator.clipboard.writeText(text)
    if (currentTarget instanceof HTMLElement) tellCopied(currentTarget)
  }
  return html`<button type="button" class="copy" aria-label="Copy ${name}" @click=${copy}>
    Copy
  </button>`
}

/** Until the pointer or the focus leaves. */
function tellCopied(button: HTMLElement): void {
  button.dataset.copied = ''
  for (const type of ['pointerleave', 'blur'])
    button.addEventListener(type, () => delete button.dataset.copied, { once: true })
}
