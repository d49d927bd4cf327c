/** First column to the left, figures to the right. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string
