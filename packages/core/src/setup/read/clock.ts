/**
 * How far the clock here is ahead of a server's, in milliseconds.
 *
 * @param date The server's time, as an HTTP date. Pages can read that of their own site alone.
 * @see [RFC 9110, section 6.6.1](https://www.rfc-editor.org/rfc/rfc9110#section-6.6.1)
 */
export function clockAhead(date: string | undefined, now: number): number | undefined {
  const theirs = date === undefined ? NaN : Date.parse(date)
  return Number.isNaN(theirs) ? undefined : now - theirs
}
