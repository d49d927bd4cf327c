/** Parses JSON that somebody else may have written. @returns `undefined` when it is none. */
export function parseJson(text: string | null): unknown {
  try {
    return JSON.parse(text ?? '')
  } catch {
    return undefined
  }
}
