import { randomBytes } from 'node:crypto'

const CODE_LIFETIME_MS = 10 * 60 * 1000

interface Code {
  readonly account: string
  readonly redirectUri: string
  readonly expiresAt: Date
}

/**
 * The codes and access tokens that are out. A code is good once, for ten minutes, at the address it
 * was sent to.
 */
export class Grants {
  readonly #codes = new Map<string, Code>()
  readonly #tokens = new Map<string, string>()

  issueCode(account: string, redirectUri: string): string {
    const code = `C3_${randomBytes(16).toString('hex').toUpperCase()}`
    this.#codes.set(code, {
      account,
      redirectUri,
      expiresAt: new Date(Date.now() + CODE_LIFETIME_MS),
    })
    return code
  }

  /** Gives the account for a code and forgets the code, or `undefined` for one that is not good. */
  redeemCode(code: string, redirectUri: string): string | undefined {
    const entry = this.#codes.get(code)
    this.#codes.delete(code)
    const good = entry?.redirectUri === redirectUri && entry.expiresAt.getTime() > Date.now()
    return good ? entry.account : undefined
  }

  issueToken(account: string): string {
    const token = `V3_${randomBytes(24).toString('base64url')}`
    this.#tokens.set(token, account)
    return token
  }

  accountOf(token: string): string | undefined {
    return this.#tokens.get(token)
  }
}
