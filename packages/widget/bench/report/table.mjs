// Markdown tables.

/**
 * @param {readonly string[]} head
 * @param {readonly (readonly string[])[]} rows First column to the left, figures to the right.
 */
export function table(head, rows) {
  const rule = head.map((_, index) => (index === 0 ? '---' : '---:'))
  return [head, rule, ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n')
}

/** A figure with its quartiles: `2.4 (2.3–2.6)`. */
export function withQuartiles(summary, digits) {
  if (!Number.isFinite(summary?.median)) return '–'
  const { median, q1, q3 } = summary
  const spread = q1 === q3 ? '' : ` (${toText(q1, digits)}–${toText(q3, digits)})`
  return toText(median, digits) + spread
}

/** @param {number | undefined} value */
export function toText(value, digits) {
  if (!Number.isFinite(value)) return '–'
  const options = { minimumFractionDigits: digits, maximumFractionDigits: digits }
  return value.toLocaleString('en-US', options)
}
