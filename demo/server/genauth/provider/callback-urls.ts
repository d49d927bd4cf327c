/** Whether one of the patterns allows a URL. A `*` stands for anything, as in the console. */
export function allows(patterns: readonly string[], url: string): boolean {
  return patterns.some((pattern) => toExpression(pattern).test(url))
}

function toExpression(pattern: string): RegExp {
  const parts = pattern.split('*').map((part) => part.replace(/[\\^$.|?+()[\]{}]/g, '\\$&'))
  return new RegExp(`^${parts.join('.*')}$`)
}
