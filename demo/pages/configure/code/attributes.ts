import type { SetOption } from '../chosen.js'

/** Lines of attributes of HTML, as every framework but React has them. */
export function toAttributes(set: readonly SetOption[], indent: string): string {
  const written = set.map(({ option, value }) =>
    option.kind === 'switch' ? option.name : `${option.name}="${escapeHtml(value)}"`,
  )
  return written.map((line) => `${indent}${line}\n`).join('')
}

/** The same for Svelte, where a brace begins an expression. */
export function toSvelteAttributes(set: readonly SetOption[], indent: string): string {
  return toAttributes(set, indent).replaceAll('{', '&#123;').replaceAll('}', '&#125;')
}

/** The same for Angular, where two braces do, even as entities: what has them is bound. */
export function toAngularAttributes(set: readonly SetOption[], indent: string): string {
  const toLine = (each: SetOption) => {
    const { option, value } = each
    const text = escapeHtml(JSON.stringify(value))
    const bound = `${indent}[attr.${option.name}]="${text}"\n`
    return value.includes('{{') ? bound : toAttributes([each], indent)
  }
  return set.map(toLine).join('')
}

/** Text that stands in a template literal of JavaScript. */
export function inLiteral(text: string): string {
  return text.replace(/[\\`]|\$(?=\{)/g, '\\$&')
}

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;')
}

/** The event that a login ends in, what is in it, and what a page may show of that. */
export interface Outcome {
  readonly event: 'code' | 'success'
  readonly given: string
  readonly shown: string
}

export function toOutcome(set: readonly SetOption[]): Outcome {
  const isCode = set.some(({ option, value }) => option.name === 'response' && value === 'code')
  return isCode
    ? { event: 'code', given: 'authorization', shown: 'Object.keys(authorization)' }
    : { event: 'success', given: 'result', shown: 'result.claims' }
}

/** A style sheet under the code of a component. */
export function indented(text: string, indent: string): string {
  return text.replace(/^(?=.)/gm, indent)
}
