/** A piece of an agreement's title: text, or a link's text. */
export interface TitlePart {
  readonly text: string
  /** A whole https address. */
  readonly href?: string | undefined
}

/** What nobody reads: scripts, style sheets and comments, whole. */
const UNREAD = /<(script|style)\b[\s\S]*?(<\/\1\s*>|$)|<!--[\s\S]*?(-->|$)/gi
const TAG = /<(\/?)([a-z][a-z\d]*)([^<>]*)>/gi
const HREF = /(?:^|\s)href\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"']+))/i
const REFERENCE = /&(?:#x([\da-f]{1,6})|#(\d{1,7})|(amp|lt|gt|quot|apos|nbsp));/gi
const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00a0',
}

/**
 * Reads the HTML of an agreement's title as text and https links: nothing else of it gets into the
 * page. Not by the browser's own parser, which a page with Trusted Types forbids.
 *
 * @see [Trusted Types, section
 *   4](https://w3c.github.io/trusted-types/dist/spec/#integrations)
 */
export function toTitleParts(title: string): readonly TitlePart[] {
  const html = title.replace(UNREAD, '')
  const parts: TitlePart[] = []
  let href: string | undefined
  let end = 0
  for (const match of html.matchAll(TAG)) {
    const [tag, slash, name = '', attributes = ''] = match
    parts.push({ text: toText(html.slice(end, match.index)), href })
    end = match.index + tag.length
    if (/^a$/i.test(name)) href = slash ? undefined : toHref(attributes)
    if (/^(br|p|div|li)$/i.test(name)) parts.push({ text: ' ' })
  }
  parts.push({ text: toText(html.slice(end)), href })
  return parts.filter(({ text }) => text !== '')
}

/** The address of a link, if it is a whole https one. */
function toHref(attributes: string): string | undefined {
  const [, inQuotes, inApostrophes, bare] = HREF.exec(attributes) ?? []
  const address = toText(inQuotes ?? inApostrophes ?? bare ?? '').trim()
  const url = URL.canParse(address) ? new URL(address) : undefined
  return url?.protocol === 'https:' ? url.href : undefined
}

function toText(html: string): string {
  return html.replace(REFERENCE, (_, hex?: string, decimal?: string, name?: string) =>
    name ? (NAMED[name.toLowerCase()] ?? '') : toCharacter(hex, decimal),
  )
}

function toCharacter(hex: string | undefined, decimal: string | undefined): string {
  const code = hex ? parseInt(hex, 16) : Number(decimal)
  return code <= 0x10ffff ? String.fromCodePoint(code) : '\ufffd'
}
