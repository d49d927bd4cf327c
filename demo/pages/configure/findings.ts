import type { Finding } from '@genauth-login/core/setup'
import { html, nothing } from 'lit'
import type { TemplateResult } from 'lit'
import type { Reading } from './tenant.js'
import { toWords } from './words.js'

const SIGNS = { ok: '✓', warning: '!', problem: '×', unknown: '?' } as const
const MEANINGS = {
  ok: 'fine',
  warning: 'to look at',
  problem: 'to mend',
  unknown: 'not to be seen from here',
} as const

/** What the doctor finds, worst first. */
export function toFindings(reading: Reading | undefined): TemplateResult {
  if (!reading) return html`<p class="about" role="status">Reading your tenant …</p>`
  const { findings, refusal } = reading
  if (!findings) return html`<p class="refusal" role="status">${refusal}</p>`
  const problems = withStatus(findings, 'problem')
  const warnings = withStatus(findings, 'warning')
  const fine = findings.filter(({ status }) => status === 'ok' || status === 'unknown')
  return html`
    <p class="verdict-line" role="status" data-status=${toStatus(findings)}>
      <span class="sign" aria-hidden="true">${SIGNS[toStatus(findings)]}</span>
      ${toSentence(findings)}
    </p>
    <ul class="findings" id="troubles">
      ${problems.map(toItem)}
    </ul>
    <details class="rest">
      <summary>
        ${warnings.length ? `${warnings.length} to look at, and what is fine` : 'What is fine'}
      </summary>
      <ul class="findings">
        ${[...warnings, ...fine].map(toItem)}
      </ul>
    </details>
  `
}

function withStatus(findings: readonly Finding[], wanted: Finding['status']): Finding[] {
  return findings.filter(({ status }) => status === wanted)
}

function toStatus(findings: readonly Finding[]): 'ok' | 'problem' {
  return withStatus(findings, 'problem').length ? 'problem' : 'ok'
}

function toSentence(findings: readonly Finding[]): string {
  const count = withStatus(findings, 'problem').length
  if (count === 0) return 'Nothing is in the way of a login'
  return `${count} ${count === 1 ? 'thing is' : 'things are'} in the way of a login`
}

function toItem({ id, title, status, found, why, fix }: Finding): TemplateResult {
  const isFine = status === 'ok'
  return html`<li data-id=${id} data-status=${status}>
    <span class="sign" role="img" aria-label=${MEANINGS[status]}>${SIGNS[status]}</span>
    <h3>${title}</h3>
    <p class="found">${toWords(found)}</p>
    ${isFine ? nothing : html`<p class="why">${toWords(why)}</p>`}
    ${fix && !isFine ? html`<p class="fix">${toWords(fix)}</p>` : nothing}
  </li>`
}
