/**
 * Whether an address names its scheme and its host, and no password: it can go out as it was
 * written. What else a browser takes for an address goes out as the browser reads it.
 *
 * @see [RFC 3986, section 4.3](https://www.rfc-editor.org/rfc/rfc3986#section-4.3)
 */
export function isWholeAddress(address: string): boolean {
  return /^https?:\/\/[^/?#@\\]+([/?#]|$)/i.test(address)
}
