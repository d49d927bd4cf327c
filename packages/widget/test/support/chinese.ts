/** The characters of a two-byte encoding between these bytes, which both count from 0. */
function charactersOf(encoding: string, leads: Range, trails: readonly Range[]): Set<string> {
  const decoder = new TextDecoder(encoding)
  const characters = new Set<string>()
  for (let lead = leads.first; lead <= leads.last; lead++)
    for (const { first, last } of trails)
      for (let trail = first; trail <= last; trail++)
        characters.add(decoder.decode(new Uint8Array([lead, trail])))
  return characters
}

interface Range {
  readonly first: number
  readonly last: number
}

/** GB 2312: what mainland China writes with. */
export const SIMPLIFIED = charactersOf('gbk', { first: 0xb0, last: 0xf7 }, [
  { first: 0xa1, last: 0xfe },
])

/** Big5: what Taiwan and Hong Kong write with. */
export const TRADITIONAL = charactersOf('big5', { first: 0xa4, last: 0xf9 }, [
  { first: 0x40, last: 0x7e },
  { first: 0xa1, last: 0xfe },
])

/** The Chinese characters of a text that are not among those. */
export function lettersBeyond(characters: ReadonlySet<string>, text: string): string {
  const letters = text.match(/\p{Script=Han}/gu) ?? []
  return letters.filter((letter) => !characters.has(letter)).join('')
}
