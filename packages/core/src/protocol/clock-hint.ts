/**
 * What a token that should have just been issued says about this device's clock. It may be an old
 * token as well.
 *
 * @param issuedAt `iat`, in seconds since 1970.
 * @param now The time here, in seconds since 1970.
 */
export function clockHint(issuedAt: unknown, now: unknown): string {
  const minutes = Math.round((Number(now) - Number(issuedAt)) / 60)
  if (!minutes) return ''
  const error = `${Math.abs(minutes)} minutes ${minutes > 0 ? 'fast' : 'slow'}`
  return `; if it was just issued, this device's clock is ${error}`
}
