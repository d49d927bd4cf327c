import { html, type Html } from '../../http/page.js'
import type { IdentitySource } from '../identity-sources/identity-source.js'
import { xiaomiMark } from './xiaomi-mark.js'

/** A small mark for a button: Xiaomi's, or the first letter of the source's name on its colour. */
export function sourceMark({ type, nameEn, colour }: IdentitySource): Html {
  if (type === 'xiaomi') return xiaomiMark
  return html`<svg class="tile" viewBox="0 0 48 48" width="24" height="24" aria-hidden="true">
    <rect width="48" height="48" rx="14" fill="${colour}" />
    <text x="24" y="33" font-size="26" font-weight="700" text-anchor="middle" fill="#fff">
      ${nameEn.slice(0, 1)}
    </text>
  </svg>`
}
