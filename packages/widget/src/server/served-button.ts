import { escapeHtml } from './escape-html.js'
import { letterOf } from '../login/login-button.js'
import type { Face } from '../login/login-button.js'

/**
 * Writes what `buildLoginButton()` builds: the two are one, node by node, but for what a click
 * before the script needs.
 */
export function writeLoginButton(face: Face, starting: string): string {
  const { label, badge, look, iconOnly } = face
  const title = iconOnly ? [label, badge].filter(Boolean).join(' · ') : ''
  const words = Object.entries(look).map(([name, word]) => attribute(`data-${name}`, word ?? ''))
  const button = [
    'part="button" type="button" aria-busy="false" popovertarget="early" popovertargetaction="show"',
    attribute('title', title),
    ...(iconOnly ? ['class="icon-only"'] : []),
    ...words,
  ]
  return [
    `<button ${button.join(' ')}>`,
    `<slot name="icon">${writeIcon(face)}</slot>`,
    `<bdi part="label">${escapeHtml(label)}</bdi>`,
    `<small part="badge">${escapeHtml(badge)}</small>`,
    '<slot></slot>',
    '</button>',
    '<p part="message" role="status" dir="auto"></p>',
    `<p part="early" id="early" popover role="status" dir="auto">${escapeHtml(starting)}</p>`,
  ].join('')
}

function writeIcon({ brand, source }: Face): string {
  const both = 'part="icon" aria-hidden="true"'
  if (!brand?.mark) return `<span ${both}>${escapeHtml(letterOf(source))}</span>`
  return `<svg viewBox="0 0 24 24" ${both}><path fill-rule="evenodd" ${attribute('d', brand.mark)}></path></svg>`
}

function attribute(name: string, value: string): string {
  return `${name}="${escapeHtml(value)}"`
}
