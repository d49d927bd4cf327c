/** Whether a list of the console has a value. A `*` in it stands for anything. */
export function isListed(patterns: readonly string[], value: string): boolean {
  return patterns.some((pattern) => toExpression(pattern.trim()).test(value))
}

function toExpression(pattern: string): RegExp {
  const parts = pattern.split('*').map((part) => part.replace(/[\\^$.|?+()[\]{}]/g, '\\$&'))
  return new RegExp(`^${parts.join('.*')}$`)
}

/** How many of a list are shown. */
const MAX_SHOWN = 8

/** A list as one line, and how many more there are. */
export function toLine(values: readonly string[]): string {
  const shown = values.slice(0, MAX_SHOWN).join(', ')
  const hidden = values.length - MAX_SHOWN
  return hidden > 0 ? `${shown} and ${hidden} more` : shown
}
