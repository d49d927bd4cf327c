import { randomBytes } from 'node:crypto'
import type { Application } from './application.js'

const CODE_LIFETIME_MS = 10 * 60 * 1000

/** Who logged in, for which application. */
export interface Grant {
  readonly application: Application
  readonly account: string
}

interface Code extends Grant {
  readonly redirectUri: string
  readonly expiresAt: Date
}

/**
 * The codes and access tokens that are out. A code is good once, for the application and the
 * address it was made for.
 */
export class Grants {
  readonly #codes = new Map<string, Code>()
  readonly #tokens = new Map<string, Grant>()

  issueCode(grant: Grant, redirectUri: string): string {
    const code = randomBytes(20).toString('hex')
    this.#codes.set(code, {
      ...grant,
      redirectUri,
      expiresAt: new Date(Date.now() + CODE_LIFETIME_MS),
    })
    return code
  }

  /**
   * Gives an access token for a code and forgets the code, or `undefined` for one that is not good.
   */
  redeemCode(code: string, application: Application, redirectUri: string): string | undefined {
    const entry = this.#codes.get(code)
    this.#codes.delete(code)
    if (entry?.application !== application || entry.redirectUri !== redirectUri) return undefined
    if (entry.expiresAt.getTime() <= Date.now()) return undefined
    const token = randomBytes(24).toString('base64url')
    this.#tokens.set(token, { application, account: entry.account })
    return token
  }

  find(token: string): Grant | undefined {
    return this.#tokens.get(token)
  }
}
