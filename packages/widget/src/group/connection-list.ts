import type { Connection } from '@genauth-login/core'

/**
 * Whether a page wants a connection.
 *
 * @param only Unique IDs or type ids, separated by spaces or commas. Default: all are wanted.
 * @param exclude The same, for those that are not wanted.
 */
export function isWanted(
  connection: Connection,
  only: string | null | undefined,
  exclude: string | null | undefined,
): boolean {
  const wanted = toWords(only)
  const isIncluded = wanted.length === 0 || isNamed(connection, wanted)
  return isIncluded && !isNamed(connection, toWords(exclude))
}

/** The words that name no connection: somebody has mistyped them. */
export function unknownWords(
  connections: readonly Connection[],
  ...lists: readonly (string | null | undefined)[]
): string[] {
  const known = connections.flatMap(({ identifier, provider }) => [identifier, provider])
  return lists.flatMap(toWords).filter((word) => !known.includes(word))
}

/** The words of a list that are separated by spaces or commas. */
export function toWords(list: string | null | undefined): string[] {
  return list?.split(/[\s,]+/).filter(Boolean) ?? []
}

function isNamed({ identifier, provider }: Connection, words: readonly string[]): boolean {
  return words.includes(identifier) || words.includes(provider)
}
